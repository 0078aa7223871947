package org.hospitalgraph.statement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

import org.hospitalgraph.model.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The value that counts among those that sources give for a field.
 *
 * @param value the value that counts; null if no source gives one
 * @param rule the rule by which it was chosen; null if there was no choice
 */
public record Choice<T>(@Nullable T value, @Nullable Rule rule) {

	/** The roles that each of these roles includes. */
	private static final Map<String, Set<String>> IMPLIED_ROLES = Map.of("support", Set.of("pilot", "party", "member"),
			"pilot", Set.of("party", "member"), "party", Set.of("member"), "founding", Set.of("member", "party"),
			"associate", Set.of("member"), "organiser", Set.of("contributor"), "signatory", Set.of("party"));

	/** The rules by which a value is chosen. */
	public enum Rule {

		/** It is within all others. */
		FINEST,
		/** It implies all others. */
		MOST_PRECISE,
		/** The values contradict each other, and that of the weightiest source counts. */
		WEIGHTIEST

	}

	/** Whether sources contradict each other. */
	public boolean isDisputed() {
		return this.rule == Rule.WEIGHTIEST;
	}

	/**
	 * Among dates, the most precise one that is compatible with all. If some contradict
	 * each other, the most precise one within that of the weightiest source.
	 * @param dates that of the weightiest source first
	 */
	public static Choice<String> ofDates(List<String> dates) {
		return of(dates, Rule.FINEST,
				(fine, coarse) -> PartialDate.valueOf(coarse).contains(PartialDate.valueOf(fine)));
	}

	/**
	 * Among roles, the one that implies all others, or else that of the weightiest
	 * source.
	 */
	public static Choice<String> ofRoles(List<String> roles) {
		return of(roles, Rule.MOST_PRECISE,
				(one, other) -> one.equals(other) || IMPLIED_ROLES.getOrDefault(one, Set.of()).contains(other));
	}

	/** Among values that are equal or contradict each other. */
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
