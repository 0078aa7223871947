package org.hospitalgraph.traversal.paths;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.hospitalgraph.cypher.answer.AnswerCache;
import org.hospitalgraph.model.answer.Expensive;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How are two entities connected? */
@RestController
@Tag(name = "Traversals")
class PathsController {

	private final Paths paths;

	private final AnswerCache cache;

	PathsController(Paths paths, AnswerCache cache) {
		this.paths = paths;
		this.cache = cache;
	}

	@Expensive
	@GetMapping("/api/v1/paths")
	@Operation(operationId = "findPaths", summary = "All shortest paths of cooperation between two entities")
	Paths.Answer paths(@ParameterObject PathsQuestion question) {
		return this.cache.get("paths", question, () -> this.paths.between(question));
	}

}
