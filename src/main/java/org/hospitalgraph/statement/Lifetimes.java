package org.hospitalgraph.statement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.hospitalgraph.model.Fact;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.model.Status;
import org.hospitalgraph.model.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * What the lifetimes of the two ends imply for a fact: nobody is a member of a groupement
 * before it exists, and membership of a planned one is planned.
 */
public final class Lifetimes {

	/**
	 * Types that do not require both ends to exist at the same time, so that their
	 * lifetimes are no bounds.
	 */
	private static final Set<RelationshipType> TIMELESS = EnumSet.of(RelationshipType.SUCCEEDS,
			RelationshipType.POSSIBLY_SAME_AS, RelationshipType.PART_OF);

	private Lifetimes() {
	}

	/**
	 * The fact within the lifetimes of its ends. Dates from sources never change; a bound
	 * that would leave no day is ignored.
	 */
	public static Fact within(Fact fact, Validity from, Validity to) {
		if (TIMELESS.contains(fact.type())) {
			return fact;
		}
		LocalDate begin = later(from.sinceMin(), to.sinceMin());
		LocalDate end = earlier(from.untilMax(), to.untilMax());
		Validity validity = fact.validity();
		LocalDate last = (validity.untilMax() != null) ? validity.untilMax() : end;
		LocalDate first = (validity.sinceMin() != null) ? validity.sinceMin() : begin;
		if (first != null && last != null && last.isBefore(first)) {
			return fact;
		}
		return new Fact(fact.id(), fact.from(), fact.type(), fact.to(), fact.properties(), validity.within(begin, end),
				fact.citations());
	}

	/** The fact; planned if one of its ends is planned. */
	public static Fact planned(Fact fact, @Nullable String from, @Nullable String to) {
		String planned = Status.PLANNED.toString();
		if (fact.type() == RelationshipType.POSSIBLY_SAME_AS || !(planned.equals(from) || planned.equals(to))) {
			return fact;
		}
		SortedMap<String, Object> properties = new TreeMap<>(fact.properties());
		properties.put("status", planned);
		return new Fact(fact.id(), fact.from(), fact.type(), fact.to(), properties, fact.validity(), fact.citations());
	}

	private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return one.isAfter(other) ? one : other;
	}

	private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return one.isBefore(other) ? one : other;
	}

}
