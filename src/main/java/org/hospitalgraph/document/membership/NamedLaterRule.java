package org.hospitalgraph.document.membership;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.document.proposal.DraftProposals;
import org.hospitalgraph.document.proposal.Rule;
import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.document.sentence.Lineup;
import org.hospitalgraph.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Members of a groupement that the next sentence names: {@code … ont créé un groupement.
 * Il est dénommé GCS X.}
 */
public final class NamedLaterRule implements Rule {

	private static final String ONE = "(?:un\\p{L}*|d[’']un\\p{L}*)\\s+(?:nouve\\p{L}+\\s+)?(?:groupement|GCS|GHT|CHT|GIP|GIE|communauté|fédération)(?!\\p{L})";

	private static final Pattern UNNAMED = Pattern.compile("\\b" + ONE, Clause.FLAGS);

	/** {@code création d’un groupement entre}. */
	private static final Pattern BETWEEN = Pattern.compile(
			".*\\b" + ONE + "[^.;]{0,60}\\b(?:entre|par|regroupant|réunissant|associant|rassemblant|composé)\\b.{0,30}",
			Clause.FLAGS);

	/** {@code … ont créé un groupement}. */
	private static final Pattern CREATE = Pattern
		.compile("[^.;]*\\b(?:créé|constitué|fondé|mis\\s+en\\s+place|créent|constituent|fondent)\\s+(?:\\p{L}+\\s+)?"
				+ ONE + ".*", Clause.FLAGS);

	private static final Pattern NAMED = Pattern.compile(
			"^\\W*(?:il|elle|ce|cette|celui-ci|celle-ci|le|la)\\b.*\\b(?:dénommée?|nommée?|appelée?|baptisée?|intitulée?|s[’']appelle|nom|dénomination|named|called)\\b.{0,12}|^\\W*(?:baptisée?|dénommée?|nommée?|intitulée?|appelée?)\\s+[«“\"]?\\s*(?:le\\s+|la\\s+)?",
			Clause.FLAGS);

	@Override
	public void read(List<Clause> clauses, DraftProposals proposals) {
		Clause last = null;
		Said said = null;
		for (Clause clause : clauses) {
			List<Mention> groups = clause.groups();
			if (said != null && last != null && groups.size() == 1
					&& NAMED.matcher(clause.before(groups.getFirst().start())).matches() && !clause.isDenied()) {
				MembershipRule.say(last, said, groups.getFirst(), proposals);
			}
			said = groups.isEmpty() && !clause.houses().isEmpty() && !clause.isDenied() ? said(clause) : null;
			last = clause;
		}
	}

	private static @Nullable Said said(Clause clause) {
		List<Mention> houses = clause.has(UNNAMED) ? Lineup.between(clause, clause.start(), clause.end()) : List.of();
		if (houses.isEmpty()) {
			return null;
		}
		String date = (clause.dates().size() == 1) ? clause.dates().getFirst().date() : null;
		List<Mention> who = Lineup.forwards(clause, houses);
		if (BETWEEN.matcher(clause.before(houses.getFirst().start())).matches()) {
			return Said.of(Said.LIST, who, null, date);
		}
		Matcher create = CREATE.matcher(clause.behind(who.getLast().end()));
		return create.matches() ? Said.of(Said.FOUNDING, who, "founding", date) : null;
	}

}
