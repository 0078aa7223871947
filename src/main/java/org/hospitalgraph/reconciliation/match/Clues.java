package org.hospitalgraph.reconciliation.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.hospitalgraph.entity.search.Hit;
import org.hospitalgraph.model.answer.Summary;
import org.hospitalgraph.naming.HospitalName;
import org.hospitalgraph.naming.Kind;
import org.hospitalgraph.naming.OfficialNumber;
import org.hospitalgraph.naming.WrittenName;
import org.hospitalgraph.naming.match.Likeness;
import org.hospitalgraph.naming.match.Similarity;
import org.hospitalgraph.reconciliation.match.Match.Feature;
import org.hospitalgraph.reconciliation.match.ReconciliationQuery.PropertyValue;
import org.jspecify.annotations.Nullable;

/**
 * What a query says about the entity that it means: a name, and perhaps a place, a
 * category or a number. A matching number decides, unless the name contradicts it;
 * anything that contradicts makes the match less certain.
 */
final class Clues {

	static final String TERRITORY = "territory";

	static final String CATEGORY = "category";

	static final String FINESS = "finess";

	static final String SIREN = "siren";

	/** A name less similar than this contradicts a number. */
	private static final int LIKE_ENOUGH = 50;

	private final ReconciliationQuery query;

	private final String text;

	private final WrittenName written;

	Clues(ReconciliationQuery query) {
		this.query = query;
		this.text = withKind(query);
		this.written = WrittenName.of(this.text);
	}

	/** Whether a property is taken into account. */
	static boolean isWeighed(String property) {
		return List.of(TERRITORY, CATEGORY, FINESS, SIREN).contains(property);
	}

	/** Whether an entity has a value of a property that is taken into account. */
	static boolean has(Hit hit, String property, PropertyValue value) {
		return switch (property) {
			case TERRITORY -> hit.places().stream().anyMatch((place) -> isPlace(value, place));
			case CATEGORY ->
				hit.summary().category() != null && isCategory(value, hit.summary().category(), hit.summary().label());
			case FINESS -> isNumber(value, hit.candidate().finess());
			case SIREN -> isNumber(value, hit.candidate().siren());
			default -> false;
		};
	}

	private static boolean isNumber(PropertyValue value, @Nullable String own) {
		return OfficialNumber.in(value.text()).map(OfficialNumber::text).filter((text) -> text.equals(own)).isPresent();
	}

	/** The name; if it has no kind and the query wants only one kind, with that kind. */
	String text() {
		return this.text;
	}

	/** The name that is wanted, and among which entities. */
	ReconciliationQuery query() {
		return this.query;
	}

	/** The name, interpreted. */
	WrittenName written() {
		return this.written;
	}

	/** The FINESS and SIREN numbers that are given beside the name. */
	List<String> numbers() {
		return Stream.of(FINESS, SIREN).flatMap((property) -> numbers(property).stream()).distinct().toList();
	}

	Weighed weigh(Hit hit, Conditions conditions) {
		List<Feature> features = new ArrayList<>();
		Likeness likeness = byName(hit, features);
		likeness = byCategory(hit, likeness, features);
		likeness = byNumber(FINESS, hit.candidate().finess(), likeness, features);
		likeness = byNumber(SIREN, hit.candidate().siren(), likeness, features);
		for (Map.Entry<String, Boolean> other : conditions.found(hit).entrySet()) {
			features.add(new Feature(other.getKey(), other.getValue()));
			likeness = other.getValue() ? likeness : likeness.lowered(0.7);
		}
		return new Weighed(hit, likeness, features);
	}

	private Likeness byName(Hit hit, List<Feature> features) {
		List<PropertyValue> territories = this.query.values(TERRITORY);
		if (territories.isEmpty()) {
			return Similarity.of(this.written, hit.candidate());
		}
		Optional<Summary> known = hit.places()
			.stream()
			.filter((place) -> territories.stream().anyMatch((value) -> isPlace(value, place)))
			.findFirst();
		features.add(new Feature(TERRITORY, known.isPresent()));
		String place = known.map(Summary::name).orElse(territories.getFirst().text());
		return Similarity.of(this.written.in(place), hit.candidate());
	}

	private static boolean isPlace(PropertyValue value, Summary place) {
		return place.id().equals(value.id()) || place.id().equals(value.text())
				|| HospitalName.of(place.name()).tokens().equals(HospitalName.of(value.text()).tokens());
	}

	private Likeness byCategory(Hit hit, Likeness likeness, List<Feature> features) {
		List<PropertyValue> categories = this.query.values(CATEGORY);
		String own = hit.summary().category();
		if (categories.isEmpty() || own == null) {
			return likeness;
		}
		boolean same = categories.stream().anyMatch((value) -> isCategory(value, own, hit.summary().label()));
		features.add(new Feature(CATEGORY, same));
		return same ? likeness : likeness.lowered(0.7);
	}

	private static boolean isCategory(PropertyValue value, String own, String label) {
		Kind kind = HospitalName.of(value.text()).kind();
		return own.equalsIgnoreCase(value.text()) || own.equals(value.id()) || label.equalsIgnoreCase(value.text())
				|| (kind != null && kind == Kind.ofCategory(own));
	}

	private Likeness byNumber(String property, @Nullable String own, Likeness likeness, List<Feature> features) {
		List<String> given = numbers(property);
		if (given.isEmpty() || own == null) {
			return likeness;
		}
		boolean same = given.contains(own);
		features.add(new Feature(property, same));
		if (!same) {
			return likeness.lowered(0.4);
		}
		boolean agrees = this.query.text().isBlank() || likeness.score() >= LIKE_ENOUGH;
		return agrees ? likeness.identified() : likeness.lowered(1);
	}

	private List<String> numbers(String property) {
		return this.query.values(property)
			.stream()
			.map((value) -> OfficialNumber.in(value.text()).map(OfficialNumber::text).orElse(null))
			.filter(Objects::nonNull)
			.toList();
	}

	/**
	 * A column of towns that is matched against the type CH says {@code CH Roubaix} by
	 * {@code Roubaix}.
	 */
	private static String withKind(ReconciliationQuery query) {
		List<String> wanted = Stream
			.concat(query.types().stream(), query.values(CATEGORY).stream().map(PropertyValue::text))
			.filter((type) -> Kind.ofCategory(type) != null)
			.distinct()
			.toList();
		boolean bare = wanted.size() == 1 && HospitalName.of(query.text()).kind() == null && !query.text().isBlank()
				&& OfficialNumber.in(query.text()).isEmpty();
		return bare ? wanted.getFirst() + " " + query.text() : query.text();
	}

	/**
	 * A candidate, how similar it is, and why.
	 */
	record Weighed(Hit hit, Likeness likeness, List<Feature> properties) {

		/** The same, compared with the other candidates. */
		Weighed as(Likeness settled) {
			return new Weighed(this.hit, settled, this.properties);
		}

		List<Feature> features() {
			List<Feature> all = new ArrayList<>(List.of(new Feature("name", this.likeness.words()),
					new Feature("kind", "same".equals(this.likeness.kind())),
					new Feature("contrary", "contrary".equals(this.likeness.kind())),
					new Feature("sure", this.likeness.sure()), new Feature("exact", this.likeness.exact())));
			all.addAll(this.properties);
			return all;
		}

	}

}
