package org.hospitalgraph.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.hospitalgraph.cypher.Rows;
import org.hospitalgraph.cypher.file.CypherFile;
import org.hospitalgraph.model.answer.Cut;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.GraphAnswer;
import org.hospitalgraph.model.answer.Link;
import org.hospitalgraph.model.answer.ListAnswer;
import org.hospitalgraph.model.answer.Summary;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/**
 * The answer to a question of the catalogue.
 *
 * @param query its name
 * @param columns names of the columns
 * @param results rows: scalars as they are, nodes as summaries, relationships with their
 * evidence, paths as both
 * @param total how many rows are given
 * @param truncated whether there are more
 * @param graph the nodes and relationships of the rows
 */
record QueryAnswer(String query, List<String> columns, List<Map<String, Object>> results, int total, boolean truncated,
		@JsonIgnore Graph graph) implements ListAnswer, Cut {

	static QueryAnswer of(CypherFile file, String revision, List<Map<String, Value>> rows, int most,
			boolean truncated) {
		Gathered gathered = new Gathered();
		List<Map<String, Object>> results = new ArrayList<>();
		for (Map<String, Value> row : rows.stream().limit(most).toList()) {
			Map<String, Object> result = new LinkedHashMap<>();
			row.forEach((column, value) -> result.put(column, gathered.shown(value)));
			results.add(result);
		}
		List<String> columns = rows.isEmpty() ? List.of() : List.copyOf(rows.getFirst().keySet());
		return new QueryAnswer(file.name(), columns, results, results.size(), truncated,
				gathered.graph(file.title(), revision, truncated));
	}

	/** The same with nodes among the rows, so that it is also available as a diagram. */
	record OfGraph(String query, List<String> columns, List<Map<String, Object>> results, int total, boolean truncated,
			@JsonIgnore Graph graph) implements GraphAnswer, Cut {
	}

	/** The answer; as a graph if its rows hold nodes. */
	Object best() {
		return this.graph.nodes().isEmpty() ? this
				: new OfGraph(this.query, this.columns, this.results, this.total, this.truncated, this.graph);
	}

	/** A path: its nodes in order, and the relationships between them. */
	record Along(List<Summary> nodes, List<Link> relationships) {
	}

	/**
	 * Turns rows into JSON, and collects their nodes and relationships.
	 */
	private static final class Gathered {

		private final Map<String, Graph.Node> nodes = new LinkedHashMap<>();

		private final Map<String, Link> links = new LinkedHashMap<>();

		/**
		 * The nodes met so far, by the ids of the database: paths share nodes and
		 * relationships, and a relationship finds its ends.
		 */
		private final Map<String, Graph.Node> metNodes = new HashMap<>();

		private final Map<String, Link> metLinks = new HashMap<>();

		@Nullable Object shown(Value value) {
			if (value.isNull()) {
				return null;
			}
			return switch (value.asObject()) {
				case Path path -> path(path);
				case Node node -> node(node);
				case Relationship fact -> link(fact);
				case List<?> list -> value.asList(this::shown);
				case Map<?, ?> map -> value.asMap(this::shown);
				case String text -> text;
				case Number number -> number;
				case Boolean truth -> truth;
				case Object other -> other.toString();
			};
		}

		private Along path(Path path) {
			List<Summary> along = new ArrayList<>();
			path.nodes().forEach((node) -> along.add(node(node)));
			List<Link> between = new ArrayList<>();
			path.relationships().forEach((fact) -> between.add(link(fact)));
			return new Along(along, between);
		}

		private Summary node(Node node) {
			Graph.Node met = this.metNodes.get(node.elementId());
			if (met == null) {
				met = Rows.node(node);
				this.metNodes.put(node.elementId(), met);
				this.nodes.put(met.summary().id(), met);
			}
			return met.summary();
		}

		private Link link(Relationship fact) {
			Graph.Node from = this.metNodes.get(fact.startNodeElementId());
			Graph.Node to = this.metNodes.get(fact.endNodeElementId());
			if (from == null || to == null) {
				return Rows.link(fact, (from != null) ? from.summary().id() : "",
						(to != null) ? to.summary().id() : "");
			}
			Link link = this.metLinks.computeIfAbsent(fact.elementId(),
					(key) -> Rows.link(fact, from.summary().id(), to.summary().id()));
			this.links.put(link.id(), link);
			return link;
		}

		Graph graph(String title, String revision, boolean truncated) {
			return new Graph(title, revision, null, List.copyOf(this.nodes.values()), List.copyOf(this.links.values()),
					truncated);
		}

	}

}
