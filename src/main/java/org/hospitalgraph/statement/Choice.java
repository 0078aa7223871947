package org.hospitalgraph.statement;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

import org.hospitalgraph.model.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The value of one field that counts, of those that sources give.
 *
 * @param value that counts; none where no source gives one
 * @param rule by which it was chosen; none where nothing was to choose
 */
public record Choice<T>(@Nullable T value, @Nullable Rule rule) {

	/** By what a value is chosen. */
	public enum Rule {

		/** It lies within all others. */
		FINEST,
		/** It implies all others. */
		MOST_PRECISE,
		/** The values contradict each other; the weightiest source's counts. */
		WEIGHTIEST

	}

	/** Whether sources contradict each other. */
	public boolean isDisputed() {
		return this.rule == Rule.WEIGHTIEST;
	}

	/**
	 * Of dates, the finest that is compatible with all. Where some contradict each other,
	 * the finest within that of the weightiest source.
	 * @param dates the weightiest source's first
	 */
	public static Choice<String> ofDates(List<String> dates) {
		return of(dates, Rule.FINEST,
				(fine, coarse) -> PartialDate.valueOf(coarse).contains(PartialDate.valueOf(fine)));
	}

	/** Of roles, the one that implies all others; else the weightiest source's. */
	public static Choice<String> ofRoles(List<String> roles) {
		return of(roles, Rule.MOST_PRECISE, Roles::implies);
	}

	/** Of values that are the same or not. */
	public static <T> Choice<T> of(List<T> values) {
		return of(values, Rule.WEIGHTIEST, Object::equals);
	}

	private static <T> Choice<T> of(List<T> values, Rule usual, BiPredicate<T, T> within) {
		List<T> different = values.stream().distinct().toList();
		if (different.size() < 2) {
			return new Choice<>(different.isEmpty() ? null : different.getFirst(), null);
		}
		Optional<T> finest = different.stream()
			.filter((one) -> different.stream().allMatch((other) -> within.test(one, other)))
			.findFirst();
		if (finest.isPresent()) {
			return new Choice<>(finest.get(), usual);
		}
		T chosen = different.getFirst();
		for (T other : different) {
			if (within.test(other, chosen)) {
				chosen = other;
			}
		}
		return new Choice<>(chosen, Rule.WEIGHTIEST);
	}

}
