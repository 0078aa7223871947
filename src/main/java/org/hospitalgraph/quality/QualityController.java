package org.hospitalgraph.quality;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.hospitalgraph.atelier.DossierWatch;
import org.hospitalgraph.atelier.FolderAnswer;
import org.hospitalgraph.atelier.FolderState;
import org.hospitalgraph.model.answer.Cut;
import org.hospitalgraph.model.answer.Expensive;
import org.hospitalgraph.model.answer.ListAnswer;
import org.hospitalgraph.model.answer.Paged;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the sources contradict each other about, and what they leave open. */
@RestController
class QualityController {

	private static final int USUAL = 500;

	private final Checks checks;

	private final DossierWatch dossiers;

	QualityController(Checks checks, DossierWatch dossiers) {
		this.checks = checks;
		this.dossiers = dossiers;
	}

	@Expensive
	@GetMapping("/api/v1/quality")
	Answer findings(Question question, Locale language) {
		this.checks.require(question.check());
		List<Finding> all = this.checks.findings(question.check(), language);
		int limit = (question.limit() != null) ? question.limit() : USUAL;
		int offset = (question.offset() != null) ? question.offset() : 0;
		Map<String, Long> counts = new TreeMap<>(
				all.stream().collect(Collectors.groupingBy(Finding::check, Collectors.counting())));
		this.checks.files().forEach((file) -> {
			if (question.check().isEmpty() || question.check().contains(file.name())) {
				counts.putIfAbsent(file.name(), 0L);
			}
		});
		return new Answer(all.stream().skip(offset).limit(limit).toList(), all.size(), limit, offset,
				this.checks.isCut(counts), counts, decided(counts), folder(language));
	}

	/**
	 * The state of the folder of dossiers. Its problems are not findings, because the
	 * graph is as it was before.
	 */
	private @Nullable FolderAnswer folder(Locale language) {
		FolderAnswer answer = FolderAnswer.of(this.dossiers, language);
		return (answer.state() == FolderState.Kind.NONE) ? null : answer;
	}

	private Map<String, Long> decided(Map<String, Long> asked) {
		Map<String, Long> decided = new TreeMap<>(this.checks.decided());
		decided.keySet().retainAll(asked.keySet());
		return decided;
	}

	/**
	 * The findings that are wanted.
	 *
	 * @param check names of checks; none: all
	 */
	record Question(List<String> check, @Min(1) @Max(500) @Nullable Integer limit,
			@Min(0) @Max(100_000) @Nullable Integer offset) {
	}

	/**
	 * The findings, by check.
	 *
	 * @param truncated whether a check has reached its limit, so that there may be more
	 * @param checks the number of findings of each check; 0 means that all is well
	 * @param decided the number of points that are not findings because they have been
	 * decided, by a rule or by a reviewed row
	 * @param dossiers the state of the folder of dossiers; null if none is watched
	 */
	record Answer(List<Finding> results, long total, int limit, int offset, boolean truncated, Map<String, Long> checks,
			Map<String, Long> decided, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable FolderAnswer dossiers)
			implements
				ListAnswer,
				Cut,
				Paged {
	}

}
