package org.hospitalgraph.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.PartialDate;
import org.hospitalgraph.model.Validity;
import org.jspecify.annotations.Nullable;

/** Makes one of what two sources say, where they are compatible. */
final class Merging {

	private Merging() {
	}

	/**
	 * The finer of two dates where one lies within the other; empty where they contradict
	 * each other.
	 */
	static Optional<Optional<String>> dates(@Nullable String one, @Nullable String other) {
		if (one == null || other == null) {
			return Optional.of(Optional.ofNullable((one != null) ? one : other));
		}
		PartialDate first = PartialDate.valueOf(one);
		PartialDate second = PartialDate.valueOf(other);
		if (first.contains(second)) {
			return Optional.of(Optional.of(other));
		}
		return second.contains(first) ? Optional.of(Optional.of(one)) : Optional.empty();
	}

	/**
	 * When something holds by both sources together; empty where their dates contradict
	 * each other.
	 */
	static Optional<Validity> validities(Validity one, Validity other) {
		Optional<Optional<String>> since = dates(one.since(), other.since());
		Optional<Optional<String>> until = dates(one.until(), other.until());
		if (since.isEmpty() || until.isEmpty()) {
			return Optional.empty();
		}
		Validity finerSince = (one.since() != null && since.get().filter(one.since()::equals).isPresent()) ? one
				: other;
		Validity finerUntil = (one.until() != null && until.get().filter(one.until()::equals).isPresent()) ? one
				: other;
		Validity latest = later(one, other);
		return Optional.of(new Validity(since.get().orElse(null), until.get().orElse(null),
				(one.period() != null) ? one.period() : other.period(), latest.statedOn(), finerSince.sinceMin(),
				finerSince.sinceMax(), finerUntil.untilMin(), finerUntil.untilMax(), latest.statedMin(),
				first(one.statedMax(), other.statedMax())));
	}

	static @Nullable LocalDate first(@Nullable LocalDate one, @Nullable LocalDate other) {
		return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
			.flatMap(Optional::stream)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

	static SortedSet<Citation> citations(SortedSet<Citation> one, SortedSet<Citation> other) {
		SortedSet<Citation> both = new TreeSet<>(one);
		both.addAll(other);
		return both;
	}

	private static Validity later(Validity one, Validity other) {
		if (one.statedMin() == null || other.statedMin() == null) {
			return (one.statedMin() == null) ? other : one;
		}
		return one.statedMin().isBefore(other.statedMin()) ? other : one;
	}

}
