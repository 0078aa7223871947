package org.hospitalgraph.traversal.graph;

import org.hospitalgraph.cypher.answer.AnswerCache;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.answer.Expensive;
import org.hospitalgraph.traversal.changes.Changes;
import org.hospitalgraph.traversal.changes.ChangesQuestion;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Parts of the graph: around an entity, between several, by kind, and over time. */
@RestController
@RequestMapping("/api/v1")
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
	GraphView neighbourhood(@PathVariable EntityId id, NeighbourhoodQuestion question) {
		return this.cache.get(id, question, () -> this.neighbourhood.of(id, question));
	}

	@Expensive
	@GetMapping("/common")
	Common.Answer common(CommonQuestion question) {
		return this.cache.get("common", question, () -> this.common.of(question));
	}

	@Expensive
	@GetMapping("/graph")
	GraphView graph(GraphQuestion question) {
		return this.cache.get("graph", question, () -> this.graphs.filtered(question));
	}

	@Expensive
	@GetMapping("/changes")
	Changes.Answer changes(ChangesQuestion question) {
		return this.cache.get("changes", question, () -> this.changes.between(question));
	}

	@Expensive
	@GetMapping("/statistics/centrality")
	Centrality.Answer centrality(GraphQuestion question) {
		return this.cache.get("centrality", question, () -> this.centrality.of(question));
	}

}
