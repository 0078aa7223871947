package org.hospitalgraph.traversal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.Rows;
import org.hospitalgraph.entity.Details;
import org.hospitalgraph.model.Cut;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.Graph;
import org.hospitalgraph.model.GraphAnswer;
import org.hospitalgraph.model.Link;
import org.hospitalgraph.model.Status;
import org.hospitalgraph.model.Summary;
import org.hospitalgraph.traversal.GraphReader.When;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/** What two or more entities share, with the relationships by which they do. */
@Component
class Common {

	private final Cypher cypher;

	private final Details details;

	private final GraphReader reader;

	Common(Cypher cypher, Details details, GraphReader reader) {
		this.cypher = cypher;
		this.details = details;
		this.reader = reader;
	}

	Answer of(CommonQuestion question) {
		List<Graph.Node> asked = question.id().stream().map(this.details::require).toList();
		When when = new When(question.asOf(), question.certainty(), question.status(), question.deduced());
		Cypher.Question common = this.cypher.query("in-common")
			.bind("ids", question.id().stream().map(EntityId::text).toList())
			.bind("types", Walk.statedTypes(question.type()))
			.bind("labels", Walk.labels(question.label()))
			.bind("status", Status.wanted(question.status()))
			.bind("deduced", question.deduced())
			.bind("asOf", question.asOf());
		List<Shared> rows = common.list((row) -> shared(row, when));
		boolean truncated = common.isCutAt(rows.size());
		List<Shared> shared = rows.stream().filter((one) -> one.sharers() == asked.size()).toList();
		List<Graph.Node> nodes = new ArrayList<>(asked);
		shared.forEach((one) -> nodes.add(one.node()));
		String title = asked.stream().map((node) -> node.summary().name()).collect(Collectors.joining(", "));
		Graph graph = this.reader.graph(title, nodes,
				shared.stream().flatMap((one) -> one.relationships().stream()).toList(), when, truncated);
		List<Found> results = new ArrayList<>();
		for (int i = 0; i < shared.size(); i++) {
			results.add(new Found(graph.nodes().get(asked.size() + i).summary(), shared.get(i).relationships()));
		}
		return new Answer(graph.nodes().stream().limit(asked.size()).map(Graph.Node::summary).toList(), when.text(),
				results.size(), truncated, results, graph);
	}

	private static Shared shared(Record row, When when) {
		List<Link> links = row.get("links")
			.asList((link) -> Rows.link(link.get("r").asRelationship(), link.get("start").asString(),
					link.get("end").asString()))
			.stream()
			.map(when::holding)
			.flatMap(Optional::stream)
			.toList();
		return new Shared(Rows.node(row.get("shared")), links);
	}

	/** Something shared, with the relationships that hold at the date. */
	private record Shared(Graph.Node node, List<Link> relationships) {

		/** How many different entities are still related to it. */
		long sharers() {
			String id = this.node.summary().id();
			return this.relationships.stream()
				.map((link) -> link.from().equals(id) ? link.to() : link.from())
				.distinct()
				.count();
		}

	}

	/**
	 * What is shared.
	 *
	 * @param entities whose common ground it is
	 * @param total how many things are shared
	 * @param truncated whether there may be more
	 */
	record Answer(List<Summary> entities, @Nullable String asOf, int total, boolean truncated, List<Found> results,
			@JsonIgnore Graph graph) implements GraphAnswer, Cut {
	}

	/** Something shared and the relationships of all with it. */
	record Found(Summary shared, List<Link> relationships) {
	}

}
