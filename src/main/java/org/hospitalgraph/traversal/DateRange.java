package org.hospitalgraph.traversal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import org.hospitalgraph.model.answer.Link;
import org.hospitalgraph.model.message.IllegalQuestion;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.model.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * A time in which something must have begun or ended. Both dates belong to it completely;
 * it is open at an end without a date.
 *
 * @param from first date
 * @param to last date
 */
public record DateRange(@Nullable PartialDate from, @Nullable PartialDate to) {

	public DateRange {
		if (from != null && to != null && to.latest().isBefore(from.earliest())) {
			throw new IllegalQuestion("to", Message.of("dates.exchanged"));
		}
	}

	/** Whether no date is given, so that everything is wanted. */
	boolean isAlways() {
		return this.from == null && this.to == null;
	}

	/**
	 * Whether a path has begun or ended in this time. A path begins with the last of its
	 * relationships to begin, and ends with the first to end. At least one of them must
	 * have a date that is completely within this time; those without a date are ignored.
	 */
	public boolean sees(List<Link> path) {
		return isAlways() || hasBegun(path) || hasEnded(path);
	}

	private boolean hasBegun(List<Link> path) {
		return any(path, (life) -> life.since() != null && holds(life.sinceMin(), life.sinceMax()))
				&& !any(path, (life) -> isAfter(life.sinceMin()));
	}

	private boolean hasEnded(List<Link> path) {
		return any(path, (life) -> life.until() != null && holds(life.untilMin(), life.untilMax()))
				&& !any(path, (life) -> isBefore(life.untilMax()));
	}

	private static boolean any(List<Link> path, Predicate<Validity> condition) {
		return path.stream().map(Link::validity).anyMatch(condition);
	}

	private boolean holds(@Nullable LocalDate first, @Nullable LocalDate last) {
		return first != null && last != null && !isBefore(first) && !isAfter(last);
	}

	private boolean isBefore(@Nullable LocalDate day) {
		return day != null && this.from != null && day.isBefore(this.from.earliest());
	}

	private boolean isAfter(@Nullable LocalDate day) {
		return day != null && this.to != null && day.isAfter(this.to.latest());
	}

}
