package org.hospitalgraph.reconciliation.match;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hospitalgraph.entity.search.Hit;
import org.hospitalgraph.naming.HospitalName;
import org.hospitalgraph.reconciliation.match.Condition.Quantifier;
import org.hospitalgraph.reconciliation.match.ReconciliationQuery.PropertyValue;

/**
 * Which entities fulfil the conditions of a query. {@link Clues} weighs names and places;
 * other properties are looked up.
 */
final class Conditions {

	private final List<Condition> conditions;

	private final Map<String, KnownProperties> known;

	private Conditions(List<Condition> conditions, Map<String, KnownProperties> known) {
		this.conditions = conditions;
		this.known = known;
	}

	/** Looks up the properties in the conditions. */
	static Conditions of(ReconciliationQuery query, Collection<Hit> hits, Extension extension) {
		boolean all = query.conditions().stream().allMatch((condition) -> Clues.isWeighed(condition.property()));
		return new Conditions(query.conditions(),
				all ? Map.of() : extension.known(hits.stream().map((hit) -> hit.summary().id()).distinct().toList()));
	}

	/** Whether an entity is a candidate at all. */
	boolean admit(Hit hit) {
		return this.conditions.stream()
			.filter(Condition::isStrict)
			.allMatch((condition) -> condition.holds((value) -> has(hit, condition.property(), value)));
	}

	/**
	 * Whether the properties that {@link Clues} does not weigh fulfil their conditions.
	 */
	Map<String, Boolean> found(Hit hit) {
		Map<String, Boolean> found = new LinkedHashMap<>();
		this.conditions.stream()
			.filter((condition) -> Property.of(condition.property()).isPresent()
					&& (condition.quantifier() != Quantifier.ANY || !Clues.isWeighed(condition.property())))
			.forEach((condition) -> found.merge(condition.property(),
					condition.holds((value) -> has(hit, condition.property(), value)), Boolean::logicalAnd));
		return found;
	}

	private boolean has(Hit hit, String property, PropertyValue value) {
		if (Clues.isWeighed(property)) {
			return Clues.has(hit, property, value);
		}
		Optional<Property> asked = Property.of(property);
		KnownProperties entity = this.known.get(hit.summary().id());
		return asked.isPresent() && entity != null
				&& entity.values(asked.get(), null).stream().anyMatch((own) -> isSame(own, value));
	}

	/** Compares by id, or by the words of a name or text. */
	private static boolean isSame(Map<String, Object> own, PropertyValue value) {
		return own.values().stream().map(Object::toString).anyMatch((text) -> {
			List<String> words = HospitalName.plainWords(text);
			return text.equals(value.id()) || text.equals(value.text())
					|| !words.isEmpty() && words.equals(HospitalName.plainWords(value.text()));
		});
	}

}
