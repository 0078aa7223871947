package org.hospitalgraph.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;

import org.hospitalgraph.export.drawing.Columns;
import org.hospitalgraph.export.drawing.Drawing;
import org.hospitalgraph.export.drawing.MapPlaces;
import org.hospitalgraph.export.text.Column;
import org.hospitalgraph.export.text.Text;
import org.hospitalgraph.export.text.Utf8;
import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.Graph.Node;
import org.hospitalgraph.model.answer.Graph.Place;
import org.hospitalgraph.model.answer.Link;
import org.jspecify.annotations.Nullable;

/**
 * A script in Cypher 25 for cypher-shell or Neo4j Browser. It merges by id, so that a
 * second run changes nothing. The rows of one kind form a table within one string: with
 * map literals, Neo4j would take seconds to read them, and would plan each statement
 * again.
 */
public final class CypherScript implements GraphWriter {

	private static final int ROWS = 1000;

	/** Columns that labels and types express, or that can be derived. */
	private static final Set<String> LEFT_OUT = Set.of("type", "typeTitle", "degree", "relation", "citations",
			"longitude", "latitude");

	private static final Column<Node> LONGITUDE = place("longitude", Place::longitude);

	private static final Column<Node> LATITUDE = place("latitude", Place::latitude);

	private static final List<Column<Graph.Source>> OF_SOURCES = List.of(text("publisher", Graph.Source::publisher),
			text("published", Graph.Source::published), text("url", Graph.Source::url),
			text("kind", Graph.Source::kind));

	@Override
	public Format format() {
		return Format.CYPHER;
	}

	@Override
	public void write(Graph graph, Locale language, OutputStream out) throws IOException {
		Drawing drawing = Drawing.of(graph, language);
		Writer script = new Utf8(out);
		script.write("// " + CypherText.comment(drawing.title()) + "\n// " + CypherText.comment(drawing.subtitle()));
		script.write(
				"\nCYPHER 25 CREATE CONSTRAINT entity_id IF NOT EXISTS" + " FOR (e:Entity) REQUIRE e.id IS UNIQUE;\n");
		nodes(script, drawing);
		sources(script, graph.sources());
		links(script, drawing);
		script.flush();
	}

	private static void nodes(Writer script, Drawing drawing) throws IOException {
		List<Column<Node>> columns = kept(Columns.ofNodes(drawing));
		SortedMap<String, List<Node>> kinds = new TreeMap<>();
		drawing.nodes().forEach((node) -> kinds.computeIfAbsent(labels(node), (labels) -> new ArrayList<>()).add(node));
		for (Map.Entry<String, List<Node>> kind : kinds.entrySet()) {
			List<Node> nodes = kind.getValue();
			List<Column<Node>> used = used(columns, nodes);
			List<Column<Node>> cells = new ArrayList<>(used);
			StringBuilder rest = new StringBuilder("MERGE (n:" + root(nodes.getFirst()) + " {id: row[0]})\nSET n")
				.append(kind.getKey())
				.append(", n.name = row[1]");
			CypherText.set(rest, "n", used, 2);
			if (nodes.stream().anyMatch((node) -> MapPlaces.of(node) != null)) {
				rest.append(",\n  n.location = point({longitude: toFloat(row[" + (used.size() + 2)
						+ "]), latitude: toFloat(row[" + (used.size() + 3) + "])})");
				cells.addAll(List.of(LONGITUDE, LATITUDE));
			}
			statements(script, nodes.size(), (index) -> CypherText.row(cells, nodes.get(index),
					nodes.get(index).summary().id(), Drawing.name(nodes.get(index))), rest.toString());
		}
	}

	private static void links(Writer script, Drawing drawing) throws IOException {
		List<Column<Link>> columns = kept(Columns.ofLinks(drawing));
		Map<String, String> roots = new HashMap<>();
		drawing.nodes().forEach((node) -> roots.put(node.summary().id(), root(node)));
		SortedMap<String, List<Integer>> types = new TreeMap<>();
		int index = 0;
		for (Link link : drawing.links()) {
			types.computeIfAbsent(matched(link, roots), (type) -> new ArrayList<>()).add(index++);
		}
		for (Map.Entry<String, List<Integer>> type : types.entrySet()) {
			List<Integer> places = type.getValue();
			List<Column<Link>> used = used(columns, places.stream().map(drawing.links()::get).toList());
			StringBuilder rest = new StringBuilder(type.getKey()).append("SET r.citations = split(nullIf(row[3], ''), '"
					+ CypherText.ITEM + "'),\n  r.said = split(nullIf(row[4], ''), '" + CypherText.ITEM + "')");
			CypherText.set(rest, "r", used, 5);
			statements(script, places.size(), (place) -> {
				Link link = drawing.links().get(places.get(place));
				return CypherText.row(used, link, link.from(), link.to(), drawing.id(places.get(place)),
						CypherText.items(link.citations().stream().map(Citation::text).toList()), said(link));
			}, rest.toString());
		}
	}

	/**
	 * What each source says, in the order of the citations, as in the knowledge base.
	 */
	private static String said(Link link) {
		List<String> said = link.citations().stream().map(Citation::said).toList();
		return said.stream().allMatch(String::isEmpty) ? "" : CypherText.items(said);
	}

	/** The id of a source is the part of a citation before the {@code #}. */
	private static void sources(Writer script, List<Graph.Source> sources) throws IOException {
		if (sources.isEmpty()) {
			return;
		}
		script.write("\nCYPHER 25 CREATE CONSTRAINT source_id IF NOT EXISTS FOR (s:Source) REQUIRE s.id IS UNIQUE;\n");
		StringBuilder rest = new StringBuilder("MERGE (n:Source {id: row[0]})\nSET n.name = row[1]");
		CypherText.set(rest, "n", OF_SOURCES, 2);
		statements(script, sources.size(), (index) -> CypherText.row(OF_SOURCES, sources.get(index),
				sources.get(index).id(), Text.line(sources.get(index).title())), rest.toString());
	}

	private static Column<Graph.Source> text(String key, Function<Graph.Source, @Nullable Object> read) {
		return new Column<>(key, key, key, Column.Kind.TEXT, read);
	}

	private static String matched(Link link, Map<String, String> roots) {
		return "MATCH (a:" + roots.getOrDefault(link.from(), "Entity") + " {id: row[0]})\nMATCH (b:"
				+ roots.getOrDefault(link.to(), "Entity") + " {id: row[1]})\nMERGE (a)-[r:"
				+ CypherText.name(link.type()) + " {id: row[2]}]->(b)\n";
	}

	private static String root(Node node) {
		return Label.of(node.summary().label()).map(Label::root).orElse("Entity");
	}

	/** A statement whose text differs only in the rows, so that Neo4j plans it once. */
	private static void statements(Writer script, int count, IntFunction<String> row, String rest) throws IOException {
		for (int first = 0; first < count; first += ROWS) {
			script.write("\nCYPHER 25\nUNWIND split('");
			for (int i = first; i < Math.min(first + ROWS, count); i++) {
				script.write((i > first) ? CypherText.ROW + "\n" : "");
				script.write(row.apply(i));
			}
			script.write("', '" + CypherText.ROW + "') AS line\nWITH split(ltrim(line), '" + CypherText.CELL
					+ "') AS row\n" + rest + ";\n");
		}
	}

	private static Column<Node> place(String key, Function<Place, Double> degrees) {
		return new Column<>(key, key, key, Column.Kind.DECIMAL, (node) -> {
			Place place = MapPlaces.of(node);
			return (place != null) ? degrees.apply(place) : null;
		});
	}

	private static <T> List<Column<T>> kept(List<Column<T>> columns) {
		return columns.stream().filter((column) -> !LEFT_OUT.contains(column.key())).toList();
	}

	private static <T> List<Column<T>> used(List<Column<T>> columns, List<T> elements) {
		return columns.stream()
			.filter((column) -> elements.stream().anyMatch((element) -> column.value(element) != null))
			.toList();
	}

	private static String labels(Node node) {
		String category = node.summary().category();
		return ":" + CypherText.name(node.summary().label())
				+ ((category != null && !category.isBlank()) ? ":" + CypherText.name(category) : "");
	}

}
