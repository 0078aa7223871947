package org.hospitalgraph.model.time;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * When a fact holds, as far as the sources say: the dates as written, and the bounds
 * derived from them, which queries compare. A bound that is null is unknown or open.
 *
 * @param since when it began, as written
 * @param until when it ended, as written
 * @param period the time in which it was observed, as written ({@code 2000/2011}); it
 * held at some time within it
 * @param statedOn date of the latest source that states it as in force, as written;
 * {@code after …} if the source has no date of its own
 * @param sinceMin earliest day on which it may have begun
 * @param sinceMax latest day on which it may have begun
 * @param untilMin earliest day on which it may have ended
 * @param untilMax latest day on which it may have ended
 * @param statedMin it is stated as in force on this day or later
 * @param statedMax by this day it had certainly begun, because a source of that day
 * states it
 */
public record Validity(@Nullable String since, @Nullable String until, @Nullable String period,
		@Nullable String statedOn, @Nullable LocalDate sinceMin, @Nullable LocalDate sinceMax,
		@Nullable LocalDate untilMin, @Nullable LocalDate untilMax, @Nullable LocalDate statedMin,
		@Nullable LocalDate statedMax) {

	/** Nothing is known about when it holds. */
	public static final Validity UNKNOWN = new Validity(null, null, null, null, null, null, null, null, null, null);

	public static Validity between(@Nullable PartialDate since, @Nullable PartialDate until,
			@Nullable Publication stated) {
		return new Validity(text(since), text(until), null, (stated != null) ? stated.text() : null, earliest(since),
				latest(since), earliest(until), latest(until), (stated != null) ? stated.earliest() : null,
				(stated != null) ? stated.latest() : null);
	}

	/**
	 * It held at some time within the interval, which says neither when it began nor when
	 * it ended.
	 */
	public static Validity within(Interval interval) {
		return new Validity(null, null, interval.text(), null, interval.first().earliest(), interval.last().latest(),
				interval.first().earliest(), interval.last().latest(), null, null);
	}

	/**
	 * The same with bounds from the lifetime of both ends: nobody is a member of a
	 * groupement before it exists. Dates as written never change.
	 */
	public Validity within(@Nullable LocalDate notBefore, @Nullable LocalDate notAfter) {
		LocalDate min = (this.sinceMin == null) ? notBefore : this.sinceMin;
		LocalDate max = (this.untilMax == null) ? notAfter : this.untilMax;
		return new Validity(this.since, this.until, this.period, this.statedOn, min, this.sinceMax, this.untilMin, max,
				this.statedMin, this.statedMax);
	}

	/**
	 * How certain it is that this holds over the whole of a date; empty if it cannot hold
	 * on any day of it.
	 */
	public Optional<Certainty> at(PartialDate asOf) {
		if (isAfter(this.sinceMin, asOf.latest()) || isBefore(this.untilMax, asOf.earliest())) {
			return Optional.empty();
		}
		if (!hasBegunBy(asOf.earliest())) {
			return Optional.of(Certainty.POSSIBLE);
		}
		// A source that says when it ended does not state it as in force on the day of
		// the source.
		boolean statedLater = this.untilMin == null && this.statedMin != null
				&& !this.statedMin.isBefore(asOf.latest());
		if (statedLater || isAfter(this.untilMin, asOf.latest())) {
			return Optional.of(Certainty.CERTAIN);
		}
		return Optional.of((this.untilMax == null) ? Certainty.PRESUMED : Certainty.POSSIBLE);
	}

	/**
	 * Whether it had begun by then: its dates say so, or an earlier source states it as
	 * in force and no date contradicts that.
	 */
	private boolean hasBegunBy(LocalDate day) {
		return (this.sinceMax != null && !this.sinceMax.isAfter(day))
				|| (this.statedMax != null && !this.statedMax.isAfter(day) && !isAfter(this.sinceMin, day));
	}

	private static boolean isAfter(@Nullable LocalDate bound, LocalDate day) {
		return bound != null && bound.isAfter(day);
	}

	private static boolean isBefore(@Nullable LocalDate bound, LocalDate day) {
		return bound != null && bound.isBefore(day);
	}

	private static @Nullable String text(@Nullable PartialDate date) {
		return (date != null) ? date.text() : null;
	}

	private static @Nullable LocalDate earliest(@Nullable PartialDate date) {
		return (date != null) ? date.earliest() : null;
	}

	private static @Nullable LocalDate latest(@Nullable PartialDate date) {
		return (date != null) ? date.latest() : null;
	}

}
