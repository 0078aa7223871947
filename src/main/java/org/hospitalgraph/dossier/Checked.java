package org.hospitalgraph.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.hospitalgraph.dossier.problem.DossierProblem;
import org.hospitalgraph.dossier.problem.InvalidDossiers;
import org.hospitalgraph.dossier.problem.Sentence;
import org.hospitalgraph.model.KnowledgeBase;

/**
 * The result of checking dossiers.
 *
 * @param errors what is wrong; nothing is loaded if there are any
 * @param warnings what is likely to be wrong or missing; the dossiers are loaded all the
 * same
 * @param knowledge what the dossiers state; empty if there are errors
 */
public record Checked(List<DossierProblem> errors, List<DossierProblem> warnings, Optional<KnowledgeBase> knowledge) {

	private static final int MOST_LINES = 1000;

	/** All problems as text in French or English, errors before warnings. */
	public String text(Locale language) {
		StringBuilder text = new StringBuilder();
		Stream.concat(this.errors.stream(), this.warnings.stream())
			.limit(MOST_LINES)
			.forEach((problem) -> text.append(problem.text(language)).append('\n'));
		int more = this.errors.size() + this.warnings.size() - MOST_LINES;
		if (more > 0) {
			text.append(said(Sentence.MORE, language, more)).append('\n');
		}
		if (this.knowledge.isEmpty()) {
			return text.append(said(Sentence.INVALID, language, this.errors.size(), this.warnings.size())).toString();
		}
		KnowledgeBase valid = this.knowledge.get();
		if (!this.warnings.isEmpty()) {
			text.append(said(Sentence.WARNED, language, this.warnings.size())).append('\n');
		}
		return text
			.append(said(Sentence.VALID, language, valid.sources().size(), valid.entities().size(),
					valid.facts().size(), valid.figures().size(), valid.revision()))
			.toString();
	}

	private static String said(Sentence sentence, Locale language, Object... values) {
		return sentence.in(language, Stream.of(values).map(Object::toString).toList());
	}

	/** The knowledge base, or everything that is wrong. */
	public KnowledgeBase orThrow() throws InvalidDossiers {
		if (this.knowledge.isEmpty()) {
			throw new InvalidDossiers(this.errors);
		}
		return this.knowledge.get();
	}

}
