package org.hospitalgraph.export.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.hospitalgraph.export.drawing.Drawing;
import org.hospitalgraph.export.text.Text;
import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.answer.Graph;
import org.jspecify.annotations.Nullable;

/**
 * The sources of a graph as tables: the sources themselves, and each place where one of
 * them states a link, with the dates and the role given there.
 */
final class CitationTables {

	private CitationTables() {
	}

	/** The sources that links cite or that are nodes of the graph. */
	static Table ofSources(Drawing drawing) {
		SortedMap<String, Integer> links = new TreeMap<>();
		drawing.links()
			.forEach((link) -> new HashSet<>(link.citations().stream().map(Citation::source).toList())
				.forEach((source) -> links.merge(source, 1, Integer::sum)));
		Map<String, String> names = new HashMap<>();
		drawing.nodes()
			.stream()
			.filter((node) -> Label.SOURCE.text().equals(node.summary().label()))
			.forEach((node) -> names.put(node.summary().id(), Drawing.name(node)));
		Map<String, Graph.Source> known = new HashMap<>();
		drawing.graph().sources().forEach((source) -> known.put(source.id(), source));
		List<Table.Column> columns = List.of(new Table.Column("source", "Source", "Source"),
				new Table.Column("title", "Titre", "Title"), new Table.Column("publisher", "Éditeur", "Publisher"),
				new Table.Column("published", "Publié le (tel qu’écrit)", "Published (as written)"),
				new Table.Column("url", "Adresse", "Address"), new Table.Column("kind", "Sorte", "Kind"),
				new Table.Column("links", "Liens qui la citent", "Links that cite it"));
		SortedSet<String> ids = new TreeSet<>(links.keySet());
		ids.addAll(names.keySet());
		List<List<@Nullable Object>> rows = new ArrayList<>();
		ids.forEach((id) -> rows.add(source(id, names.get(id), known.get(id), links.getOrDefault(id, 0))));
		return new Table("Sources", columns, rows);
	}

	private static List<@Nullable Object> source(String id, @Nullable String name, Graph.@Nullable Source source,
			int links) {
		return (source != null) ? Arrays.asList(id, Text.line(source.title()), source.publisher(), source.published(),
				source.url(), source.kind(), links) : Arrays.asList(id, name, null, null, null, null, links);
	}

	/**
	 * One row for each place where a link is stated, with the dates and the role in that
	 * source.
	 */
	static Table ofCitations(Drawing drawing) {
		Map<String, String> titles = new HashMap<>();
		drawing.graph().sources().forEach((source) -> titles.put(source.id(), Text.line(source.title())));
		List<Table.Column> columns = List.of(new Table.Column("link", "Lien", "Link"),
				new Table.Column("source", "Source", "Source"),
				new Table.Column("title", "Titre de la source", "Title of the source"),
				new Table.Column("locator", "Endroit", "Place in it"), new Table.Column("role", "Rôle", "Role"),
				new Table.Column("since", "Depuis (tel qu’écrit)", "Since (as written)"),
				new Table.Column("until", "Jusqu’à (tel qu’écrit)", "Until (as written)"),
				new Table.Column("statedOn", "Constaté le (tel qu’écrit)", "Stated on (as written)"),
				new Table.Column("modality", "Modalité", "Modality"));
		Iterable<List<@Nullable Object>> rows = () -> IntStream.range(0, drawing.links().size())
			.boxed()
			.flatMap((index) -> drawing.links()
				.get(index)
				.citations()
				.stream()
				.map((one) -> citation(drawing.id(index), one, titles.get(one.source()))))
			.iterator();
		return new Table("Citations", columns, rows);
	}

	private static List<@Nullable Object> citation(String link, Citation one, @Nullable String title) {
		return Arrays.asList(link, one.source(), title, one.locator(), one.role(), one.since(), one.until(),
				one.statedOn(), one.modality());
	}

}
