package org.hospitalgraph.entity;

import org.hospitalgraph.cypher.answer.AnswerCache;
import org.hospitalgraph.cypher.revision.Revision;
import org.hospitalgraph.entity.search.Collection;
import org.hospitalgraph.entity.search.EntitiesQuestion;
import org.hospitalgraph.entity.search.FilterIds;
import org.hospitalgraph.entity.search.FoundEntities;
import org.hospitalgraph.entity.search.Search;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.answer.UnknownEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Entities by name, kind and place; one entity in detail. */
@RestController
@RequestMapping(Collection.PATH)
class EntityController {

	private final Search search;

	private final FilterIds filters;

	private final Details details;

	private final Timeline timeline;

	private final AnswerCache cache;

	private final Revision revision;

	EntityController(Search search, FilterIds filters, Details details, Timeline timeline, AnswerCache cache,
			Revision revision) {
		this.filters = filters;
		this.cache = cache;
		this.revision = revision;
		this.search = search;
		this.details = details;
		this.timeline = timeline;
	}

	@GetMapping
	FoundEntities search(@PathVariable Collection collection, EntitiesQuestion question) {
		return this.cache.get(collection, question, () -> {
			this.filters.check()
				.territory(question.territory())
				.source(question.source())
				.groupement(question.groupement())
				.refuse();
			return this.search.entities(collection, question);
		});
	}

	@GetMapping("/{id}")
	Detail detail(@PathVariable Collection collection, @PathVariable EntityId id, EntityQuestion question) {
		// not cached, because some have thousands of relationships
		Detail detail = this.revision.steady(() -> this.details.of(id, question)).answer();
		if (!collection.holds(detail.label())) {
			throw new UnknownEntity(id.text(), this.search.near(id.text(), 5));
		}
		return detail;
	}

	@GetMapping("/{id}/timeline")
	Timeline.Answer timeline(@PathVariable Collection collection, @PathVariable EntityId id,
			TimelineQuestion question) {
		return this.cache.get("timeline/" + id, question, () -> this.timeline.of(id, question));
	}

}
