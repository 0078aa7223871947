package org.hospitalgraph.document.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.hospitalgraph.document.draft.DraftTheme;
import org.hospitalgraph.document.draft.Passages;
import org.hospitalgraph.document.proposal.DraftProposals;
import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.mention.lexicon.KnownEntity;
import org.hospitalgraph.mention.lexicon.Lexicon;
import org.hospitalgraph.mention.lexicon.ThemeVocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Possible themes of groupements and agreements: words of our vocabulary in a sentence
 * that names one of them, or continues about it. Only themes in the graph.
 */
final class ThemeRule {

	private static final ThemeVocabulary WORDS = ThemeVocabulary.read();

	/** A sentence that continues about the groupement named last. */
	private static final Pattern GOES_ON = Pattern.compile(
			"(?isU)^\\W*(?:il|elle|ce|cette|le|la|l[’']|son|sa|ses|it|its|this)\\b\\s*(?:groupement|convention|accord|partenariat|projet|objet|objectif|missions?|agreement|project)?\\b.*");

	private static final Pattern ABOUT = Pattern.compile(
			"(?iU)\\b(?:projet\\s+médical|son\\s+objet|pour\\s+objet|ses\\s+(?:missions?|objectifs?)|(?:cette|la)\\s+convention|il\\s+(?:porte|vise|a\\s+pour)|elle\\s+(?:porte|vise|a\\s+pour|prévoit)|filières?)\\b");

	private final DraftProposals proposals;

	private final Passages passages;

	private final Lexicon lexicon;

	ThemeRule(DraftProposals proposals, Passages passages, Lexicon lexicon) {
		this.proposals = proposals;
		this.passages = passages;
		this.lexicon = lexicon;
	}

	List<DraftTheme> in(List<Clause> clauses) {
		List<DraftTheme> themes = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		String last = null;
		for (Clause clause : clauses) {
			String subject = subject(clause, last);
			last = clause.groups().isEmpty() ? ((agreement(clause) != null) ? agreement(clause) : last)
					: this.proposals.of(clause.groups().getLast()).id;
			if (subject != null && !clause.isDenied()) {
				for (ThemeVocabulary.Found found : WORDS.in(clause.text())) {
					Optional<KnownEntity> theme = this.lexicon.theme(found.theme());
					if (theme.isPresent() && !isNameOfAnother(clause, found, subject)
							&& seen.add(subject + " " + found.theme())) {
						themes.add(theme(clause, subject, theme.get(), found));
					}
				}
			}
		}
		return themes;
	}

	/** The agreement in the sentence, or its only groupement. */
	private @Nullable String subject(Clause clause, @Nullable String last) {
		String agreement = agreement(clause);
		if (agreement != null) {
			return agreement;
		}
		List<String> groups = clause.groups().stream().map((one) -> this.proposals.of(one).id).distinct().toList();
		if (groups.size() == 1) {
			return groups.getFirst();
		}
		boolean goesOn = groups.isEmpty() && GOES_ON.matcher(clause.text()).matches()
				&& ABOUT.matcher(clause.text()).find();
		return goesOn ? last : null;
	}

	private @Nullable String agreement(Clause clause) {
		return this.proposals.agreementIn(this.passages.at(clause.start(), clause.end()));
	}

	/**
	 * A member that is a clinic of cardiology does not give the groupement that theme.
	 */
	private boolean isNameOfAnother(Clause clause, ThemeVocabulary.Found found, String subject) {
		int start = clause.start() + found.start();
		return clause.mentions()
			.stream()
			.filter((one) -> one.start() <= start && start < one.end())
			.anyMatch((one) -> !isSubject(one, subject));
	}

	private boolean isSubject(Mention mention, String subject) {
		return Clause.isGroup(mention) && this.proposals.of(mention).id.equals(subject);
	}

	private DraftTheme theme(Clause clause, String subject, KnownEntity theme, ThemeVocabulary.Found found) {
		String modality = clause.isReported() ? "reported" : clause.isIntended() ? "intended" : null;
		return new DraftTheme(subject, theme.id(), theme.summary().category(), theme.summary().name(),
				clause.text().substring(found.start(), found.end()).replaceAll("\\s+", " "), modality,
				this.passages.at(clause.start(), clause.end()), 0.5, "word of our vocabulary");
	}

}
