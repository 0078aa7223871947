package org.hospitalgraph.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

import org.hospitalgraph.model.Status;
import org.hospitalgraph.model.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What sources say about one entity, and which values count, by the same rules as for
 * facts.
 */
public final class Attributes {

	private final List<Told> told = new ArrayList<>();

	private final SortedSet<String> disputed = new TreeSet<>();

	/** Adds what a source says; the weightiest source must come first. */
	public void add(Map<String, String> values, Standing standing) {
		this.told.add(new Told(values, standing));
	}

	/** A date: the most precise one that is compatible with all. */
	public @Nullable String date(String name) {
		return decided(name, Choice.ofDates(values(name)));
	}

	/** A value that other values confirm or contradict. */
	public @Nullable String value(String name) {
		return decided(name, Choice.of(values(name)));
	}

	/**
	 * The status. Later sources may say that something planned is active, or that it has
	 * ended, without contradicting earlier ones.
	 */
	public @Nullable String status() {
		List<Told> dated = this.told.stream()
			.filter((one) -> one.values.get("status") != null)
			.sorted(Comparator.comparing((Told one) -> one.standing.published()))
			.toList();
		boolean forward = true;
		Status before = Status.PLANNED;
		LocalDate day = LocalDate.MIN;
		for (Told one : dated) {
			Status now = Status.valueOf(Objects.requireNonNull(one.values.get("status")).toUpperCase(Locale.ROOT));
			boolean later = one.standing.published().isAfter(day);
			forward = forward && (later ? now.compareTo(before) >= 0 : now == before);
			before = now;
			day = one.standing.published();
		}
		return forward ? (dated.isEmpty() ? null : before.toString()) : value("status");
	}

	/**
	 * Whether something can have begun and ended at these dates. If not, both are
	 * disputed.
	 */
	public boolean inOrder(@Nullable String begin, @Nullable String end) {
		if (begin == null || end == null
				|| !PartialDate.valueOf(end).latest().isBefore(PartialDate.valueOf(begin).earliest())) {
			return true;
		}
		this.disputed.addAll(List.of("created", "ended"));
		return false;
	}

	/** The attributes about which sources contradict each other. */
	public SortedSet<String> disputed() {
		return this.disputed;
	}

	private List<String> values(String name) {
		return this.told.stream()
			.map((one) -> one.values.get(name))
			.filter(Objects::nonNull)
			.map(String.class::cast)
			.toList();
	}

	private <T> @Nullable T decided(String name, Choice<T> choice) {
		if (choice.isDisputed()) {
			this.disputed.add(name);
		}
		return choice.value();
	}

	private record Told(Map<String, String> values, Standing standing) {
	}

}
