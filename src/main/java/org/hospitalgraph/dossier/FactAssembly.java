package org.hospitalgraph.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.hospitalgraph.dossier.Dossier.FactEntry;
import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.Fact;
import org.hospitalgraph.model.Fingerprint;
import org.hospitalgraph.model.Interval;
import org.hospitalgraph.model.PartialDate;
import org.hospitalgraph.model.Publication;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.model.Validity;
import org.jspecify.annotations.Nullable;

/**
 * The facts of all dossiers. What two sources state alike becomes one fact with both
 * citations; what they state with dates or roles that contradict each other stays two
 * facts.
 */
final class FactAssembly {

	private final Map<List<Object>, List<Statement>> statements = new LinkedHashMap<>();

	void add(FactEntry entry, String source, Publication published) {
		SortedSet<Citation> citations = new TreeSet<>();
		entry.at().forEach((locator) -> citations.add(new Citation(source, locator)));
		Validity validity = validity(entry, published);
		for (String from : entry.from()) {
			for (String to : entry.to()) {
				Statement statement = new Statement(from, RelationshipType.valueOf(entry.type()), to, properties(entry),
						validity, citations);
				List<Statement> alike = this.statements.computeIfAbsent(statement.subject(),
						(key) -> new ArrayList<>());
				for (int i = 0;; i++) {
					if (i == alike.size()) {
						alike.add(statement);
						break;
					}
					Optional<Statement> merged = alike.get(i).merge(statement);
					if (merged.isPresent()) {
						alike.set(i, merged.get());
						break;
					}
				}
			}
		}
	}

	List<Fact> facts() {
		return this.statements.values()
			.stream()
			.flatMap(List::stream)
			.map(Statement::fact)
			.sorted(Comparator.comparing(Fact::id))
			.toList();
	}

	private static Validity validity(FactEntry entry, Publication published) {
		if (entry.period() != null) {
			return Validity.within(Interval.valueOf(entry.period()));
		}
		PartialDate until = date(entry.until());
		Publication stated = (entry.statedOn() != null) ? Publication.valueOf(entry.statedOn())
				: (until == null) ? published : null;
		return Validity.between(date(entry.since()), until, stated);
	}

	private static SortedMap<String, Object> properties(FactEntry entry) {
		SortedMap<String, Object> properties = new TreeMap<>();
		put(properties, "role", entry.role());
		put(properties, "as", entry.as());
		put(properties, "activity", entry.activity());
		put(properties, "amount", number(entry.amount()));
		put(properties, "unit", entry.unit());
		put(properties, "scheme", entry.scheme());
		put(properties, "count", number(entry.count()));
		put(properties, "per", entry.per());
		put(properties, "why", entry.why());
		put(properties, "note", entry.note());
		return properties;
	}

	private static void put(SortedMap<String, Object> properties, String key, @Nullable Object value) {
		if (value != null) {
			properties.put(key, value);
		}
	}

	private static @Nullable Object number(@Nullable BigDecimal value) {
		if (value == null) {
			return null;
		}
		return (value.stripTrailingZeros().scale() <= 0) ? (Object) value.longValueExact() : value.doubleValue();
	}

	private static @Nullable PartialDate date(@Nullable String text) {
		return (text != null) ? PartialDate.valueOf(text) : null;
	}

	/** A fact on its way, not yet merged with what others say. */
	private record Statement(String from, RelationshipType type, String to, SortedMap<String, Object> properties,
			Validity validity, SortedSet<Citation> citations) {

		/** What it speaks of. Only statements that speak of the same may be merged. */
		List<Object> subject() {
			List<Object> subject = new ArrayList<>(List.of(this.from, this.type, this.to));
			for (String key : List.of("as", "scheme", "activity", "per")) {
				subject.add(Optional.ofNullable(this.properties.get(key)));
			}
			subject.add(Optional.ofNullable(this.validity.period()));
			return subject;
		}

		Optional<Statement> merge(Statement other) {
			for (String key : List.of("role", "count", "amount", "unit")) {
				Object mine = this.properties.get(key);
				Object theirs = other.properties.get(key);
				if (mine != null && theirs != null && !mine.equals(theirs)) {
					return Optional.empty();
				}
			}
			return Merging.validities(this.validity, other.validity).map((both) -> {
				SortedMap<String, Object> union = new TreeMap<>(other.properties);
				union.putAll(this.properties);
				return new Statement(this.from, this.type, this.to, union, both,
						Merging.citations(this.citations, other.citations));
			});
		}

		Fact fact() {
			String said = String.join("|", this.from, this.type.name(), this.to, subject().toString(),
					Objects.toString(this.properties.get("role")), Objects.toString(this.properties.get("count")),
					Objects.toString(this.validity.since()), Objects.toString(this.validity.until()));
			return new Fact("f-" + Fingerprint.of(said), new EntityId(this.from), this.type, new EntityId(this.to),
					this.properties, this.validity, this.citations);
		}

	}

}
