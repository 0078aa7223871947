package org.hospitalgraph.traversal.links;

import org.hospitalgraph.cypher.answer.AnswerCache;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.answer.Expensive;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Which establishments are linked to this one, through what? */
@RestController
class LinksController {

	private final Links links;

	private final CommonLinks common;

	private final AnswerCache cache;

	LinksController(Links links, CommonLinks common, AnswerCache cache) {
		this.links = links;
		this.common = common;
		this.cache = cache;
	}

	@GetMapping({ "/api/v1/entities/{id}/links", "/api/v1/establishments/{id}/links" })
	LinksAnswer links(@PathVariable EntityId id, LinksQuestion question) {
		return this.cache.get(id, question, () -> this.links.from(id, question));
	}

	@Expensive
	@GetMapping("/api/v1/common/links")
	CommonLinks.Answer commonLinks(CommonLinksQuestion question) {
		return this.cache.get("common-links", question, () -> this.common.of(question));
	}

}
