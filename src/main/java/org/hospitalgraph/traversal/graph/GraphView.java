package org.hospitalgraph.traversal.graph;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.hospitalgraph.model.answer.Cut;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.GraphAnswer;
import org.hospitalgraph.model.answer.Link;
import org.hospitalgraph.model.answer.Summary;
import org.hospitalgraph.traversal.Twins;
import org.jspecify.annotations.Nullable;

/**
 * A graph as an answer in JSON.
 *
 * @param origin where the question started; null if it did not start at an entity
 * @param possiblySameAs other ids that may mean the origin, or a node of the graph
 * @param title what it shows
 * @param asOf the date that was asked about
 * @param nodes in the order of the question: nearest first, or by id
 * @param relationships between the nodes
 * @param truncated whether it was cut off at a limit
 */
record GraphView(@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Summary origin,
		List<Twins.PossiblySame> possiblySameAs, String title, String revision, @Nullable String asOf,
		List<Graph.Node> nodes, List<Link> relationships, boolean truncated,
		@JsonIgnore Graph graph) implements GraphAnswer, Cut {

	static GraphView of(@Nullable Summary origin, List<Twins.PossiblySame> same, Graph graph) {
		return new GraphView(origin, same, graph.title(), graph.revision(), graph.asOf(), graph.nodes(), graph.links(),
				graph.truncated(), graph);
	}

}
