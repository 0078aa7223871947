package org.hospitalgraph.traversal.links;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.hospitalgraph.cypher.answer.AnswerCache;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.answer.Expensive;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Which establishments are linked to this one, through what? */
@RestController
@Tag(name = "Traversals")
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
	@Operation(operationId = "findLinks",
			summary = "Establishments linked to this one, with the paths that link them and their evidence")
	LinksAnswer links(@PathVariable EntityId id, @ParameterObject LinksQuestion question) {
		return this.cache.get(id, question, () -> this.links.from(id, question));
	}

	@Expensive
	@GetMapping("/api/v1/common/links")
	@Operation(operationId = "findCommonLinks",
			summary = "Establishments linked to each of several, with the paths from each")
	CommonLinks.Answer commonLinks(@ParameterObject CommonLinksQuestion question) {
		return this.cache.get("common-links", question, () -> this.common.of(question));
	}

}
