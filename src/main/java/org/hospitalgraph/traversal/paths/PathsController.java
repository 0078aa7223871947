package org.hospitalgraph.traversal.paths;

import org.hospitalgraph.cypher.answer.AnswerCache;
import org.hospitalgraph.model.answer.Expensive;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How are two entities connected? */
@RestController
class PathsController {

	private final Paths paths;

	private final AnswerCache cache;

	PathsController(Paths paths, AnswerCache cache) {
		this.paths = paths;
		this.cache = cache;
	}

	@Expensive
	@GetMapping("/api/v1/paths")
	Paths.Answer paths(PathsQuestion question) {
		return this.cache.get("paths", question, () -> this.paths.between(question));
	}

}
