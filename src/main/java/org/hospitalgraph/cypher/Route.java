package org.hospitalgraph.cypher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.Link;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A path of the graph, from its first node to its last.
 *
 * @param nodes at least one
 * @param links one fewer, each in its own direction
 */
public record Route(List<Graph.Node> nodes, List<Link> links) {

	/**
	 * The query around a question that returns paths. Many paths share nodes and
	 * relationships: sixteen hospitals of one groupement would repeat its node and that
	 * of the origin sixteen times. So each node and relationship is sent once, without
	 * the words that only the index of names needs, and the paths are sent as keys.
	 */
	private static final String ONCE = """
			CALL () {
			%s
			}
			WITH collect([%s]) AS paths
			CALL (paths) {
			  UNWIND paths AS parts UNWIND parts AS part UNWIND nodes(part) AS node
			  WITH DISTINCT node
			  RETURN collect(node {.*, searchText: null, names: null}) AS nodes
			}
			CALL (paths) {
			  UNWIND paths AS parts UNWIND parts AS part UNWIND relationships(part) AS fact
			  WITH DISTINCT fact
			  RETURN collect({key: elementId(fact), fact: fact, from: startNode(fact).id, to: endNode(fact).id}) AS facts
			}
			RETURN nodes, facts,
			  [parts IN paths | nodes(parts[0])[0].id] AS starts,
			  [parts IN paths | reduce(keys = [], part IN parts | keys + [fact IN relationships(part) | elementId(fact)])] AS routes
			""";

	/**
	 * The text of a question within that query.
	 * @param columns the columns with paths; if there are several, each path begins where
	 * the one before it ends
	 */
	static String once(String text, List<String> columns) {
		return ONCE.formatted(text.strip(), String.join(", ", columns));
	}

	/**
	 * The paths in the one row that such a query returns, in the order of the question.
	 */
	static List<Route> of(Record row) {
		Map<String, Graph.Node> nodes = row.get("nodes")
			.asList(Rows::node)
			.stream()
			.collect(Collectors.toMap((node) -> node.summary().id(), (node) -> node, (one, other) -> one));
		Map<String, Link> links = new HashMap<>();
		row.get("facts")
			.values()
			.forEach((fact) -> links.put(fact.get("key").asString(), Rows.link(fact.get("fact").asRelationship(),
					fact.get("from").asString(""), fact.get("to").asString(""))));
		List<String> starts = row.get("starts").asList(Value::asString);
		List<List<String>> routes = row.get("routes").asList((keys) -> keys.asList(Value::asString));
		List<Route> found = new ArrayList<>(starts.size());
		for (int i = 0; i < starts.size(); i++) {
			found.add(walked(starts.get(i), routes.get(i).stream().map(links::get).toList(), nodes));
		}
		return found;
	}

	private static Route walked(String start, List<Link> links, Map<String, Graph.Node> nodes) {
		List<Graph.Node> passed = new ArrayList<>(links.size() + 1);
		String at = start;
		passed.add(Objects.requireNonNull(nodes.get(at)));
		for (Link link : links) {
			at = link.from().equals(at) ? link.to() : link.from();
			passed.add(Objects.requireNonNull(nodes.get(at)));
		}
		return new Route(passed, links);
	}

}
