package org.hospitalgraph.traversal.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.Rows;
import org.hospitalgraph.entity.Details;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.Status;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.Link;
import org.hospitalgraph.traversal.GraphReader;
import org.hospitalgraph.traversal.GraphReader.When;
import org.hospitalgraph.traversal.Same;
import org.hospitalgraph.traversal.Twins;
import org.hospitalgraph.traversal.Twins.Twin;
import org.hospitalgraph.traversal.WalkRules;
import org.springframework.stereotype.Component;

/**
 * Finds what is around an entity, the nearest first. It takes one question for each step,
 * and does not go on from nodes connected to nearly everybody (territories, themes,
 * software, legal acts), so that the work is limited by what is returned.
 */
@Component
class Neighbourhood {

	/** A node connected to nearly everybody ends a walk, unless the walk began there. */
	private static final Set<String> ENDS = Set.of(Label.TERRITORY.text(), Label.THEME.text(), Label.SOFTWARE.text(),
			Label.ACT.text(), Label.SOURCE.text(), Label.NAME.text(), Label.FIGURE.text());

	private static final int LINKS_PER_NODE = 10;

	private final Cypher cypher;

	private final Details details;

	private final GraphReader reader;

	private final Twins twins;

	Neighbourhood(Cypher cypher, Details details, GraphReader reader, Twins twins) {
		this.twins = twins;
		this.cypher = cypher;
		this.details = details;
		this.reader = reader;
	}

	GraphView of(EntityId id, NeighbourhoodQuestion question) {
		Graph.Node origin = this.details.require(id);
		When when = new When(question.asOf(), question.certainty(), question.status(), question.deduced());
		Map<String, Graph.Node> nodes = new LinkedHashMap<>();
		nodes.put(id.text(), origin);
		List<Twin> twins = this.twins.of(id, question.deduced());
		List<Twin> joined = (question.same() == Same.FOLLOW)
				? twins.stream().filter((twin) -> when.holding(twin.link()).isPresent()).toList() : List.of();
		joined.forEach((twin) -> nodes.put(twin.node().summary().id(), twin.node()));
		List<String> frontier = List.copyOf(nodes.keySet());
		boolean truncated = false;
		for (int step = 0; step < question.steps() && !frontier.isEmpty() && !truncated; step++) {
			List<Step> found = step(frontier, question, when);
			List<String> next = new ArrayList<>();
			for (Step one : found) {
				if (nodes.containsKey(one.node.summary().id())) {
					continue;
				}
				if (nodes.size() > question.size()) {
					truncated = true;
					break;
				}
				nodes.put(one.node.summary().id(), one.node);
				if (!ENDS.contains(one.node.summary().label())) {
					next.add(one.node.summary().id());
				}
			}
			frontier = next;
		}
		Graph graph = this.reader.among(origin.summary().name(), List.copyOf(nodes.values()),
				WalkRules.statedTypes(question.type()), when, nodes.size() * LINKS_PER_NODE + question.size());
		List<Link> links = new ArrayList<>(graph.links());
		joined.forEach((twin) -> links.add(twin.link()));
		Graph whole = this.reader.graph(graph.title(), graph.nodes(), links, when, graph.truncated() || truncated);
		return GraphView.of(whole.nodes().getFirst().summary(),
				twins.stream().map((twin) -> twin.told(id.text())).toList(), whole);
	}

	private List<Step> step(List<String> frontier, NeighbourhoodQuestion question, When when) {
		return this.cypher.query("neighbours")
			.bind("ids", frontier)
			.bind("types", WalkRules.statedTypes(question.type()))
			.bind("labels", WalkRules.labels(question.label()))
			.bind("status", Status.wanted(question.status()))
			.bind("deduced", question.deduced())
			.bind("asOf", question.asOf())
			.bind("limit", question.size() * LINKS_PER_NODE)
			.list((row) -> new Step(Rows.node(row.get("b")),
					Rows.link(row.get("r").asRelationship(), row.get("start").asString(), row.get("end").asString())))
			.stream()
			.filter((one) -> when.holding(one.link).isPresent())
			.toList();
	}

	/** A neighbour and the relationship that leads to it. */
	private record Step(Graph.Node node, Link link) {
	}

}
