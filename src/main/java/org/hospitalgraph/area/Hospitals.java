package org.hospitalgraph.area;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.Rows;
import org.hospitalgraph.entity.Details;
import org.hospitalgraph.entity.search.Sector;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.answer.Summary;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/**
 * Finds the hospitals of an area, and counts all of them by kind, sector and groupement
 * before the list is cut to a page.
 */
@Component
class Hospitals {

	/**
	 * All categories of hospitals, including FINESS categories for which we have no name.
	 */
	private static final List<String> HOSPITALS = List.of("CHU", "CHR", "CH", "CLCC", "EPSM", "ARMY", "PRIVATE",
			"FOREIGN", "FINESS_109", "FINESS_114", "FINESS_115", "FINESS_122", "FINESS_128", "FINESS_129", "FINESS_161",
			"FINESS_365");

	private final Cypher cypher;

	private final Details details;

	Hospitals(Cypher cypher, Details details) {
		this.cypher = cypher;
		this.details = details;
	}

	HospitalsAnswer of(Area area) {
		@Nullable Summary where = summary(area.where());
		@Nullable Summary other = summary(area.other());
		List<Row> rows = found(area);
		List<Hospital> all = rows.stream().map(Row::hospital).toList();
		Filters filters = new Filters(area, other);
		List<Hospital> wanted = all.stream()
			.filter(filters.all())
			.sorted(Comparator.comparing(Hospital::distance, Comparator.nullsFirst(Comparator.naturalOrder()))
				.thenComparing((one) -> one.groupements().isEmpty())
				.thenComparing(Hospital::name)
				.thenComparing(Hospital::id))
			.toList();
		List<Hospital> page = wanted.stream().skip(area.skipped()).limit(area.size()).toList();
		return new HospitalsAnswer(where, (area.near() != null) ? area.kilometres() : null,
				rows.stream().map(Row::centre).filter(Objects::nonNull).findFirst().orElse(null), page, wanted.size(),
				area.size(), area.skipped(), page.size() + area.skipped() < wanted.size(), facets(all, filters));
	}

	private @Nullable Summary summary(@Nullable EntityId id) {
		return (id != null) ? this.details.require(id).summary() : null;
	}

	private List<Row> found(Area area) {
		return this.cypher.query("hospitals")
			.bind("territory", area.territory())
			.bind("near", area.near())
			.bind("ids", area.id().stream().map(EntityId::text).toList())
			.bind("within", area.kilometres())
			.bind("hospitals", HOSPITALS)
			.bind("asOf", area.asOf())
			.list((row) -> new Row(hospital(row), centre(row.get("centre"))));
	}

	private static HospitalsAnswer.@Nullable Centre centre(Value stored) {
		return stored.isNull() ? null
				: new HospitalsAnswer.Centre(stored.get("latitude").asDouble(), stored.get("longitude").asDouble());
	}

	private static Hospital hospital(Record row) {
		Value stored = row.get("h");
		Summary summary = Rows.summary(stored);
		List<Summary> groupements = row.get("groupements").asList(Rows::summary);
		Value distance = row.get("distance");
		return new Hospital(summary.id(), summary.label(), summary.category(), summary.name(), summary.finess(),
				Rows.text(row, "town"), Rows.text(stored, "categoryName"), Sector.of(Rows.text(row, "sector")),
				distance.isNull() ? null : Math.round(distance.asDouble() * 10) / 10.0,
				figure(row.get("figures"), "beds"), figure(row.get("figures"), "stays"), groupements);
	}

	/** The latest figure with that unit. */
	private static @Nullable Double figure(Value figures, String unit) {
		return figures.asList((one) -> one)
			.stream()
			.filter((one) -> unit.equals(Rows.text(one, "unit")))
			.max(Comparator.comparing((one) -> Objects.requireNonNullElse(Rows.text(one, "period"), "")))
			.map((one) -> one.get("value").asDouble())
			.orElse(null);
	}

	/**
	 * Each facet counts what the other filters leave, so it shows what choosing a value
	 * would give.
	 */
	private static HospitalsAnswer.Facets facets(List<Hospital> all, Filters filters) {
		return new HospitalsAnswer.Facets(kinds(all.stream().filter(filters.but("kind")).toList()),
				sectors(all.stream().filter(filters.but("sector"))),
				groupements(all.stream().filter(filters.but("groupement"))));
	}

	private static List<HospitalsAnswer.Kind> kinds(List<Hospital> hospitals) {
		Map<String, HospitalsAnswer.Kind> counts = new TreeMap<>();
		for (Hospital one : hospitals) {
			if (one.category() != null) {
				HospitalsAnswer.Kind before = counts.get(one.category());
				counts.put(one.category(),
						new HospitalsAnswer.Kind(one.category(),
								(before != null && before.name() != null) ? before.name() : one.categoryName(),
								(before != null) ? before.number() + 1 : 1));
			}
		}
		return List.copyOf(counts.values());
	}

	private static Map<String, Integer> sectors(Stream<Hospital> hospitals) {
		Map<String, Integer> counts = new TreeMap<>();
		hospitals.flatMap((one) -> Stream.ofNullable(one.sector()))
			.forEach((sector) -> counts.merge(sector.toString(), 1, Integer::sum));
		return counts;
	}

	private static List<HospitalsAnswer.Belonging> groupements(Stream<Hospital> hospitals) {
		Map<Summary, Integer> counts = new LinkedHashMap<>();
		hospitals.flatMap((one) -> one.groupements().stream()).forEach((one) -> counts.merge(one, 1, Integer::sum));
		List<HospitalsAnswer.Belonging> found = new ArrayList<>();
		counts.forEach((groupement, number) -> found.add(new HospitalsAnswer.Belonging(groupement, number)));
		found.sort(Comparator.comparingInt(HospitalsAnswer.Belonging::number)
			.reversed()
			.thenComparing((one) -> one.groupement().name()));
		return found;
	}

	/** A hospital, and the point from which its distance is measured. */
	private record Row(Hospital hospital, HospitalsAnswer.@Nullable Centre centre) {
	}

	/** The filters that the reader has chosen. */
	private record Filters(Area area, @Nullable Summary other) {

		Predicate<Hospital> all() {
			return but("");
		}

		Predicate<Hospital> but(String left) {
			Map<String, Predicate<Hospital>> each = new LinkedHashMap<>();
			each.put("kind", (one) -> this.area.kind().isEmpty() || this.area.kind().contains(one.category()));
			each.put("sector", (one) -> this.area.sector() == null || this.area.sector() == one.sector());
			each.put("groupement",
					(one) -> (this.area.groupement() == null || one.belongsTo(this.area.groupement().text()))
							&& (this.other == null || one.belongsToAnother(this.other)));
			each.remove(left);
			return (one) -> each.values().stream().allMatch((filter) -> filter.test(one));
		}

	}

}
