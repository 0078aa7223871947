package org.hospitalgraph.entity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.Rows;
import org.hospitalgraph.model.answer.Summary;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.model.time.Validity;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/**
 * What entities were called at a date. Sources rarely tell when a name came into use, so
 * a name without dates counts as in use from the first source that has it to the last,
 * and the name that was in use nearest to the date is taken.
 */
@Component
public class NamesInUse {

	/** Nobody is called by these alone in a title. */
	private static final Set<String> SHORTHAND = Set.of("abbreviation", "expansion");

	private final Cypher cypher;

	NamesInUse(Cypher cypher) {
		this.cypher = cypher;
	}

	/** The same summaries with the names of the date; unchanged without a date. */
	public List<Summary> at(Collection<Summary> entities, @Nullable PartialDate asOf) {
		if (asOf == null || entities.isEmpty()) {
			return List.copyOf(entities);
		}
		Map<String, String> names = at(entities.stream().map(Summary::id).distinct().toList(), asOf);
		return entities.stream()
			.map((entity) -> new Summary(entity.id(), entity.label(), entity.category(),
					names.getOrDefault(entity.id(), entity.name()), entity.finess(), entity.status()))
			.toList();
	}

	private Map<String, String> at(List<String> ids, PartialDate asOf) {
		Map<String, Used> best = new HashMap<>();
		this.cypher.query("names-of")
			.bind("ids", ids)
			.list(Used::from)
			.stream()
			.filter((name) -> !SHORTHAND.contains(name.kind))
			.forEach((name) -> best.merge(name.entity, name,
					(one, other) -> (Used.nearestTo(asOf).compare(one, other) <= 0) ? one : other));
		Map<String, String> names = new HashMap<>();
		best.forEach((entity, name) -> names.put(entity, name.text));
		return names;
	}

	/**
	 * A name with the days between which it is known to have been in use; an absent bound
	 * is open.
	 */
	private record Used(String entity, String text, String kind, @Nullable LocalDate first, @Nullable LocalDate last,
			LocalDate stated) {

		static Used from(Record row) {
			Validity validity = Rows.validity(row.get("k"));
			LocalDate firstStated = Rows.date(row.get("k"), "firstStated");
			boolean dated = validity.sinceMin() != null || validity.untilMax() != null;
			LocalDate stated = (validity.statedMin() != null) ? validity.statedMin() : LocalDate.MIN;
			return new Used(row.get("id").asString(), row.get("name").asString(), row.get("k").get("kind").asString(""),
					dated ? validity.sinceMin() : firstStated, dated ? validity.untilMax() : validity.statedMin(),
					stated);
		}

		/**
		 * Nearest first; of those that are as near, the one that the latest source has.
		 */
		static Comparator<Used> nearestTo(PartialDate asOf) {
			return Comparator.comparingLong((Used name) -> name.daysFrom(asOf))
				.thenComparing(Used::stated, Comparator.reverseOrder())
				.thenComparing(Used::kind)
				.thenComparing(Used::text);
		}

		private long daysFrom(PartialDate asOf) {
			if (this.first != null && this.first.isAfter(asOf.latest())) {
				return ChronoUnit.DAYS.between(asOf.latest(), this.first);
			}
			if (this.last != null && this.last.isBefore(asOf.earliest())) {
				return ChronoUnit.DAYS.between(this.last, asOf.earliest());
			}
			return 0;
		}

	}

}
