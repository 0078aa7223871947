package org.hospitalgraph.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.Graph;
import org.hospitalgraph.model.Graph.Node;
import org.hospitalgraph.model.Graph.Place;
import org.hospitalgraph.model.Link;
import org.hospitalgraph.model.Validity;
import org.jspecify.annotations.Nullable;

/**
 * A script in Cypher 25 for cypher-shell or Neo4j Browser: merges by id, so that a second
 * run changes nothing. A statement holds rows of one kind, and ends with a semicolon at
 * the end of a line; no literal holds a line break.
 */
final class CypherScript implements GraphWriter {

	private static final int ROWS = 500;

	@Override
	public Format format() {
		return Format.CYPHER;
	}

	@Override
	public void write(Graph graph, Locale language, OutputStream out) throws IOException {
		Drawing drawing = Drawing.of(graph, language);
		Writer script = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 14);
		script.write("// " + CypherText.comment(drawing.title()) + "\n// " + CypherText.comment(drawing.subtitle()));
		script.write(
				"\nCYPHER 25 CREATE CONSTRAINT entity_id IF NOT EXISTS" + " FOR (e:Entity) REQUIRE e.id IS UNIQUE;\n");
		nodes(script, graph.nodes());
		links(script, drawing);
		script.flush();
	}

	private static void nodes(Writer script, List<Node> nodes) throws IOException {
		SortedMap<String, List<Node>> kinds = new TreeMap<>();
		nodes.forEach((node) -> kinds.computeIfAbsent(labels(node), (labels) -> new ArrayList<>()).add(node));
		for (Map.Entry<String, List<Node>> kind : kinds.entrySet()) {
			for (int first = 0; first < kind.getValue().size(); first += ROWS) {
				List<Node> some = kind.getValue().subList(first, Math.min(first + ROWS, kind.getValue().size()));
				script.write("\nCYPHER 25 UNWIND [");
				String separator = "\n  ";
				for (Node node : some) {
					script.write(separator + "{id: " + CypherText.literal(node.summary().id()) + ", properties: ");
					script.write(CypherText.map(properties(node)) + "}");
					separator = ",\n  ";
				}
				script.write("\n] AS row\nMERGE (n:Entity {id: row.id})\nSET n" + kind.getKey()
						+ ", n += row.properties;\n");
			}
		}
	}

	private static void links(Writer script, Drawing drawing) throws IOException {
		SortedMap<String, List<Integer>> types = new TreeMap<>();
		int index = 0;
		for (Link link : drawing.links()) {
			types.computeIfAbsent(CypherText.name(link.type()), (type) -> new ArrayList<>()).add(index++);
		}
		for (Map.Entry<String, List<Integer>> type : types.entrySet()) {
			for (int first = 0; first < type.getValue().size(); first += ROWS) {
				script.write("\nCYPHER 25 UNWIND [");
				String separator = "\n  ";
				for (int place : type.getValue().subList(first, Math.min(first + ROWS, type.getValue().size()))) {
					Link link = drawing.links().get(place);
					script.write(separator + "{id: " + CypherText.literal(drawing.id(place)) + ", from: "
							+ CypherText.literal(link.from()) + ", to: " + CypherText.literal(link.to())
							+ ", properties: ");
					script.write(CypherText.map(properties(link)) + "}");
					separator = ",\n  ";
				}
				script.write("\n] AS row\nMATCH (a:Entity {id: row.from})\nMATCH (b:Entity {id: row.to})\nMERGE (a)-[r:"
						+ type.getKey() + " {id: row.id}]->(b)\nSET r += row.properties;\n");
			}
		}
	}

	private static String labels(Node node) {
		String category = node.summary().category();
		return ":" + CypherText.name(node.summary().label())
				+ ((category != null && !category.isBlank()) ? ":" + CypherText.name(category) : "");
	}

	private static Map<String, @Nullable Object> properties(Node node) {
		Map<String, @Nullable Object> properties = new LinkedHashMap<>(new TreeMap<>(node.properties()));
		properties.put("name", Drawing.name(node));
		properties.put("category", node.summary().category());
		properties.put("finess", node.summary().finess());
		properties.put("status", node.summary().status());
		put(node.life(), properties);
		Place place = Places.of(node);
		properties.put("location", place);
		properties.remove("id");
		return properties;
	}

	private static Map<String, @Nullable Object> properties(Link link) {
		Map<String, @Nullable Object> properties = new LinkedHashMap<>(new TreeMap<>(link.properties()));
		put(link.validity(), properties);
		properties.put("citations", link.citations().stream().map(Citation::text).toList());
		properties.remove("id");
		return properties;
	}

	private static void put(Validity validity, Map<String, @Nullable Object> properties) {
		properties.put("since", validity.since());
		properties.put("until", validity.until());
		properties.put("period", validity.period());
		properties.put("statedOn", validity.statedOn());
		properties.put("sinceMin", validity.sinceMin());
		properties.put("sinceMax", validity.sinceMax());
		properties.put("untilMin", validity.untilMin());
		properties.put("untilMax", validity.untilMax());
		properties.put("statedMin", validity.statedMin());
		properties.put("statedMax", validity.statedMax());
	}

}
