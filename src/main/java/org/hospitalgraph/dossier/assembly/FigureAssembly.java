package org.hospitalgraph.dossier.assembly;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.hospitalgraph.dossier.read.Dossier.FigureEntry;
import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.Figure;
import org.hospitalgraph.model.time.Interval;

/**
 * Collects the figures of all dossiers. The same value from two sources is one figure
 * with both citations.
 */
final class FigureAssembly {

	private final SortedMap<String, Figure> figures = new TreeMap<>();

	void add(FigureEntry entry, String source) {
		SortedSet<Citation> citations = new TreeSet<>();
		entry.at().forEach((locator) -> citations.add(new Citation(source, locator)));
		Interval period = (entry.period() != null) ? Interval.valueOf(entry.period()) : null;
		String id = (entry.id() != null) ? entry.id() : "figure-" + entry.of() + "-" + entry.metric()
				+ ((period != null) ? "-" + period.text().replace('/', '-') : "");
		Figure figure = new Figure(id, new EntityId(entry.of()), entry.metric(),
				(entry.name() != null) ? entry.name() : entry.metric(), entry.value(), entry.upTo(), entry.unit(),
				entry.per(), entry.qualifier(), period, entry.partOf(),
				(entry.counts() != null) ? new TreeMap<>(entry.counts()) : Map.of(), entry.note(), citations);
		Figure before = this.figures.get(id);
		if (before == null) {
			this.figures.put(id, figure);
		}
		else if (before.value().compareTo(figure.value()) == 0) {
			this.figures.put(id, withCitations(before, union(before.citations(), citations)));
		}
		else {
			String other = id + "-" + source;
			this.figures.put(other,
					withId(figure, this.figures.containsKey(other) ? other + "-" + entry.value() : other));
		}
	}

	List<Figure> figures() {
		return List.copyOf(this.figures.values());
	}

	private static SortedSet<Citation> union(SortedSet<Citation> one, SortedSet<Citation> other) {
		SortedSet<Citation> both = new TreeSet<>(one);
		both.addAll(other);
		return both;
	}

	private static Figure withCitations(Figure figure, SortedSet<Citation> citations) {
		return new Figure(figure.id(), figure.of(), figure.metric(), figure.name(), figure.value(), figure.upTo(),
				figure.unit(), figure.per(), figure.qualifier(), figure.period(), figure.partOf(), figure.counts(),
				figure.note(), citations);
	}

	private static Figure withId(Figure figure, String id) {
		return new Figure(id, figure.of(), figure.metric(), figure.name(), figure.value(), figure.upTo(), figure.unit(),
				figure.per(), figure.qualifier(), figure.period(), figure.partOf(), figure.counts(), figure.note(),
				figure.citations());
	}

}
