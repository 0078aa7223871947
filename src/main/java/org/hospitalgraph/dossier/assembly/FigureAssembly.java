package org.hospitalgraph.dossier.assembly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.hospitalgraph.dossier.read.Dossier.FigureEntry;
import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.Figure;
import org.hospitalgraph.model.Fingerprint;
import org.hospitalgraph.model.time.Interval;
import org.hospitalgraph.model.time.Publication;
import org.jspecify.annotations.Nullable;

/**
 * Collects the figures of all dossiers. A figure that two sources give in the same way is
 * one figure with both citations. With another value, range, unit or period it is another
 * figure, so no source changes the figure of another, nor its id.
 */
final class FigureAssembly {

	private static final int ID_BYTES = 4;

	private final SortedMap<String, List<Told>> told = new TreeMap<>();

	/** Dossiers come the latest first. */
	void add(FigureEntry entry, String source, Publication published) {
		this.told.computeIfAbsent(put(entry), (same) -> new ArrayList<>()).add(new Told(entry, source, published));
	}

	List<Figure> figures() {
		SortedMap<String, Figure> figures = new TreeMap<>();
		this.told.forEach((put, all) -> byId(put, all).forEach((id, same) -> figures.put(id, figure(id, same))));
		return List.copyOf(figures.values());
	}

	/** What was measured, and what came out. */
	private static String put(FigureEntry entry) {
		return String.join("|", entry.of(), entry.metric(), text(entry.value()), text(entry.upTo()), entry.unit(),
				Objects.toString(entry.per(), ""), Objects.toString(entry.qualifier(), ""),
				Objects.toString(entry.period(), ""));
	}

	private static String text(@Nullable BigDecimal value) {
		return (value != null) ? value.stripTrailingZeros().toPlainString() : "";
	}

	/** An author's id stays, because parts refer to it by that. */
	private static SortedMap<String, List<Told>> byId(String put, List<Told> all) {
		FigureEntry any = all.getFirst().entry;
		String usual = all.stream()
			.map((one) -> one.entry.id())
			.filter(Objects::nonNull)
			.sorted()
			.findFirst()
			.orElseGet(() -> "figure-" + any.of() + "-" + any.metric() + "-" + Fingerprint.of(put, ID_BYTES));
		return all.stream()
			.collect(Collectors.groupingBy((one) -> Objects.requireNonNullElse(one.entry.id(), usual), TreeMap::new,
					Collectors.toList()));
	}

	private static Figure figure(String id, List<Told> same) {
		FigureEntry entry = same.getFirst().entry;
		SortedSet<Citation> citations = new TreeSet<>();
		same.forEach((one) -> citations.addAll(one.citations()));
		String note = same.stream()
			.map((one) -> one.entry.note())
			.filter(Objects::nonNull)
			.distinct()
			.collect(Collectors.joining(" "));
		return new Figure(id, new EntityId(entry.of()), entry.metric(),
				first(same, (one) -> Optional.ofNullable(one.name())).orElse(entry.metric()), entry.value(),
				entry.upTo(), entry.unit(), entry.per(), entry.qualifier(),
				(entry.period() != null) ? Interval.valueOf(entry.period()) : null,
				first(same, (one) -> Optional.ofNullable(one.partOf())).orElse(null),
				new TreeMap<>(first(same, (one) -> Optional.ofNullable(one.counts())).orElse(Map.of())),
				note.isEmpty() ? null : note, citations);
	}

	private static <T> Optional<T> first(List<Told> same, Function<FigureEntry, Optional<T>> field) {
		return same.stream().map((one) -> field.apply(one.entry)).flatMap(Optional::stream).findFirst();
	}

	/** What one document says. */
	private record Told(FigureEntry entry, String source, Publication published) {

		List<Citation> citations() {
			return this.entry.at()
				.stream()
				.map((locator) -> new Citation(this.source, locator, null, null, null, this.published.text(), "stated"))
				.toList();
		}

	}

}
