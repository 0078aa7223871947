package org.hospitalgraph.traversal.graph;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.hospitalgraph.cypher.answer.AnswerCache;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.answer.Expensive;
import org.hospitalgraph.traversal.changes.Changes;
import org.hospitalgraph.traversal.changes.ChangesQuestion;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Parts of the graph: around an entity, between some, by kind, and over time. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Traversals")
class GraphController {

	private final Neighbourhood neighbourhood;

	private final Common common;

	private final WholeGraph graphs;

	private final Changes changes;

	private final Centrality centrality;

	private final AnswerCache cache;

	GraphController(Neighbourhood neighbourhood, Common common, WholeGraph graphs, Changes changes,
			Centrality centrality, AnswerCache cache) {
		this.cache = cache;
		this.neighbourhood = neighbourhood;
		this.common = common;
		this.graphs = graphs;
		this.changes = changes;
		this.centrality = centrality;
	}

	@Expensive
	@GetMapping({ "/entities/{id}/neighbourhood", "/establishments/{id}/neighbourhood" })
	@Operation(operationId = "getNeighbourhood", summary = "What is around an entity, nearest first")
	GraphView neighbourhood(@PathVariable EntityId id, @ParameterObject NeighbourhoodQuestion question) {
		return this.cache.get(id, question, () -> this.neighbourhood.of(id, question));
	}

	@Expensive
	@GetMapping("/common")
	@Operation(operationId = "findCommon", summary = "What two or more entities share, with the relationships")
	Common.Answer common(@ParameterObject CommonQuestion question) {
		return this.cache.get("common", question, () -> this.common.of(question));
	}

	@Expensive
	@GetMapping("/graph")
	@Operation(operationId = "getGraph", summary = "The filtered graph: what a diagram is built from")
	GraphView graph(@ParameterObject GraphQuestion question) {
		return this.cache.get("graph", question, () -> this.graphs.filtered(question));
	}

	@Expensive
	@GetMapping("/changes")
	@Operation(operationId = "listChanges", summary = "What began, ended or was renamed between two dates")
	Changes.Answer changes(@ParameterObject ChangesQuestion question) {
		return this.cache.get("changes", question, () -> this.changes.between(question));
	}

	@Expensive
	@GetMapping("/statistics/centrality")
	@Operation(operationId = "getCentrality", summary = "Degree, betweenness and communities of a filtered graph")
	Centrality.Answer centrality(@ParameterObject GraphQuestion question) {
		return this.cache.get("centrality", question, () -> this.centrality.of(question));
	}

}
