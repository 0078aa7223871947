package org.hospitalgraph.traversal.graph;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.Rows;
import org.hospitalgraph.entity.Statements;
import org.hospitalgraph.entity.search.FilterIds;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.Status;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.Link;
import org.hospitalgraph.traversal.GraphReader;
import org.hospitalgraph.traversal.GraphReader.When;
import org.hospitalgraph.traversal.Twins;
import org.hospitalgraph.traversal.WalkRules;
import org.springframework.stereotype.Component;

/** The filtered graph from which a diagram is made. */
@Component
class WholeGraph {

	private static final int MOST_STATED = 20_000;

	/** The order of relationships, because a limit cuts off the last ones. */
	private static final Comparator<Graph.Node> BY_ID = Comparator.comparing((node) -> node.summary().id());

	private static final int LINKS_PER_NODE = 20;

	private final Cypher cypher;

	private final GraphReader reader;

	private final Statements statements;

	private final FilterIds filters;

	private final Twins twins;

	WholeGraph(Cypher cypher, GraphReader reader, Statements statements, FilterIds filters, Twins twins) {
		this.cypher = cypher;
		this.reader = reader;
		this.statements = statements;
		this.filters = filters;
		this.twins = twins;
	}

	GraphView filtered(GraphQuestion question) {
		this.filters.check().territory(question.territory()).source(question.source()).refuse();
		When when = new When(question.asOf(), question.certainty(), question.status(), question.deduced());
		List<Graph.Node> nodes = nodes(question);
		boolean cut = nodes.size() > question.size();
		List<Graph.Node> kept = (cut ? nodes.subList(0, question.size()) : nodes).stream().sorted(BY_ID).toList();
		Set<String> ids = ids(kept);
		OtherIds others = OtherIds.of(ids, this.twins.of(ids, question.deduced()), question.same(), when);
		List<Graph.Node> all = others.beside(kept);
		Graph graph = this.reader.among("hospital-graph", all, WalkRules.statedTypes(question.type()), when,
				all.size() * LINKS_PER_NODE + 100);
		if (question.source() != null) {
			graph = stated(graph, question, when);
		}
		boolean onlyLinked = !question.type().isEmpty() || question.asOf() != null;
		List<Graph.Node> shown = onlyLinked ? linked(graph, others) : graph.nodes();
		Graph whole = this.reader.graph(graph.title(), shown, others.beside(graph.links(), ids(shown)), when,
				graph.truncated() || cut);
		return GraphView.of(null, others.told(), whole);
	}

	private List<Graph.Node> nodes(GraphQuestion question) {
		// Ids are looked up in the index, while the general question would read all
		// entities.
		Cypher.Question wanted = question.id().isEmpty() ? this.cypher.query("graph-nodes")
				: this.cypher.query("graph-nodes-by-id")
					.bind("ids", question.id().stream().map(EntityId::text).toList());
		return wanted.bind("labels", WalkRules.labels(question.label()))
			.bind("category", question.category())
			.bind("types", question.type().stream().map(Enum::name).toList())
			.bind("territory", question.territory())
			.bind("source", question.source())
			.bind("status", Status.wanted(question.status()))
			.bind("asOf", question.asOf())
			.bind("limit", question.size() + 1)
			.list((row) -> Rows.node(row.get("e")));
	}

	private static Set<String> ids(List<Graph.Node> nodes) {
		Set<String> ids = new LinkedHashSet<>();
		nodes.forEach((node) -> ids.add(node.summary().id()));
		return ids;
	}

	/** Exactly what one source states, with its own dates and roles. */
	private Graph stated(Graph graph, GraphQuestion question, When when) {
		Set<String> ids = new HashSet<>();
		graph.nodes().forEach((node) -> ids.add(node.summary().id()));
		List<String> types = WalkRules.statedTypes(question.type());
		List<Link> links = this.statements.of(Objects.requireNonNull(question.source()), MOST_STATED)
			.stream()
			.map(Statements.Stated::link)
			.filter((link) -> ids.contains(link.from()) && ids.contains(link.to()) && types.contains(link.type()))
			.filter((link) -> link.properties().getOrDefault("modality", "stated").equals("stated"))
			.filter((link) -> when.tells(link))
			.toList();
		return this.reader.graph(graph.title(), graph.nodes(), links, when, graph.truncated());
	}

	/**
	 * If certain relationships are wanted, or those of a date, nodes without one are left
	 * out.
	 */
	private static List<Graph.Node> linked(Graph graph, OtherIds others) {
		Set<String> ends = new HashSet<>();
		graph.links().forEach((link) -> {
			ends.add(link.from());
			ends.add(link.to());
		});
		Set<String> linked = others.with(ends);
		return graph.nodes().stream().filter((node) -> linked.contains(node.summary().id())).toList();
	}

}
