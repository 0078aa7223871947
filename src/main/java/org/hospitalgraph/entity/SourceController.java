package org.hospitalgraph.entity;

import java.util.List;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.answer.Cut;
import org.hospitalgraph.model.answer.ListAnswer;
import org.hospitalgraph.model.answer.Listing;
import org.hospitalgraph.model.answer.Summary;
import org.hospitalgraph.model.answer.UnknownEntity;
import org.hospitalgraph.model.message.Nearest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sources, and every fact that each states. */
@RestController
@RequestMapping("/api/v1/sources")
class SourceController {

	private static final int FACTS = 5_000;

	private final Sources sources;

	private final Cypher cypher;

	private final Statements statements;

	SourceController(Sources sources, Cypher cypher, Statements statements) {
		this.statements = statements;
		this.sources = sources;
		this.cypher = cypher;
	}

	@GetMapping
	Listing<SourceNode> all() {
		List<SourceNode> all = documents();
		return new Listing<>(all, all.size(), all.size(), 0);
	}

	@GetMapping("/{id}")
	Stated stated(@PathVariable EntityId id) {
		SourceNode source = this.cypher.patiently(() -> this.sources.findById(id.text()))
			.orElseThrow(() -> unknown(id));
		List<Statements.Stated> facts = this.statements.of(id, FACTS + 1);
		boolean truncated = facts.size() > FACTS;
		List<Statements.Stated> given = truncated ? facts.subList(0, FACTS) : facts;
		List<Statements.OfEntity> entities = this.statements.ofEntities(id, FACTS);
		return new Stated(source, entities, given, given.size(), truncated || entities.size() == FACTS);
	}

	private List<SourceNode> documents() {
		return this.cypher.patiently(this.sources::findAllByOrderByPublishedAsc);
	}

	private UnknownEntity unknown(EntityId id) {
		List<SourceNode> all = documents();
		List<String> near = Nearest.all(id.text(), all.stream().map(SourceNode::id).toList(), 5);
		return new UnknownEntity(id.text(),
				all.stream()
					.filter((source) -> near.contains(source.id()))
					.map((source) -> new Summary(source.id(), "Source", null, source.name(), null, null))
					.toList());
	}

	/**
	 * A document and what it states.
	 *
	 * @param source the document
	 * @param entities what it states of each entity alone
	 * @param facts what it states of two, and the names and figures that it gives
	 * @param total how many facts are given
	 * @param truncated whether it states more facts than are given, as registers do
	 */
	record Stated(SourceNode source, List<Statements.OfEntity> entities, List<Statements.Stated> facts, int total,
			boolean truncated) implements ListAnswer, Cut {

		@Override
		public List<Statements.Stated> results() {
			return this.facts;
		}

	}

}
