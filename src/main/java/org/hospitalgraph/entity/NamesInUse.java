package org.hospitalgraph.entity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.Rows;
import org.hospitalgraph.model.answer.Summary;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.model.time.Validity;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/**
 * What entities were called at a date. Sources rarely say when a name came into use. So a
 * name without dates counts as in use from the first source that has it to the last, and
 * the name in use nearest to the date is taken.
 */
@Component
public class NamesInUse {

	/** Kinds of names that do not serve as a title. */
	private static final Set<String> SHORTHAND = Set.of("abbreviation", "expansion");

	private final Cypher cypher;

	NamesInUse(Cypher cypher) {
		this.cypher = cypher;
	}

	/** The names at a date; without a date, the names that entities have now. */
	public AtDate at(@Nullable PartialDate asOf) {
		return new AtDate(asOf);
	}

	private Map<String, String> read(Set<String> ids, PartialDate asOf) {
		Map<String, Used> best = new HashMap<>();
		this.cypher.query("names-of")
			.bind("ids", List.copyOf(ids))
			.list(Used::from)
			.stream()
			.filter((name) -> !SHORTHAND.contains(name.kind))
			.forEach((name) -> best.merge(name.entity, name,
					(one, other) -> (Used.nearestTo(asOf).compare(one, other) <= 0) ? one : other));
		Map<String, String> names = new HashMap<>();
		best.forEach((entity, name) -> names.put(entity, name.text));
		return names;
	}

	/** Entities of one answer by their names at its date, each looked up once. */
	public final class AtDate {

		private final @Nullable PartialDate asOf;

		private final Map<String, String> names = new HashMap<>();

		private AtDate(@Nullable PartialDate asOf) {
			this.asOf = asOf;
		}

		/** Looks up the names of those that are not known yet, with one query. */
		public AtDate learn(Stream<Summary> entities) {
			if (this.asOf != null) {
				Map<String, String> unknown = new HashMap<>();
				entities.filter((entity) -> !this.names.containsKey(entity.id()))
					.forEach((entity) -> unknown.put(entity.id(), entity.name()));
				if (!unknown.isEmpty()) {
					this.names.putAll(unknown);
					this.names.putAll(read(unknown.keySet(), this.asOf));
				}
			}
			return this;
		}

		/** The entity by its name at the date. */
		public Summary of(Summary entity) {
			String name = this.names.get(entity.id());
			return (name == null) ? entity : new Summary(entity.id(), entity.label(), entity.category(), name,
					entity.finess(), entity.status());
		}

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
		 * Nearest first; if two are equally near, the one in the latest source.
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
