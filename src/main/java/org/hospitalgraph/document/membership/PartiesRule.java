package org.hospitalgraph.document.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.hospitalgraph.document.proposal.DraftProposals;
import org.hospitalgraph.document.proposal.Rule;
import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Who founds a groupement by contract: {@code Entre les soussignés : …, il est constitué
 * entre les parties un GHT};
 * {@code la convention du GCS, conclue entre les établissements
 * susvisés}, whose boards have decided so.
 */
public final class PartiesRule implements Rule {

	private static final Pattern BEGINS = Pattern.compile(
			"\\W*(?:.{0,60}\\b(?:conclue|passée|établie|signée)\\s+)?entre(?:\\s+les?\\s+(?:soussignés?|parties|établissements)(?:\\s+(?:ci-après|suivante?s|soussignés))?)?\\s*:?\\s*",
			Clause.FLAGS);

	private static final Pattern PARTY = Pattern.compile(
			"\\W*(?:et\\W+)?(?:d[’']une\\s+part,?\\s*|d[’']autre\\s+part,?\\s*)?(?:\\d{1,2}[.)°]?\\s*)?(?:(?:les?|la)\\s|l[’'])?\\s*",
			Clause.FLAGS);

	private static final Pattern ENDS = Pattern.compile(
			"\\W*(?:ensemble\\b|il\\s+(?:est|a\\s+été)\\b|préambule|préalable|article\\b|titre\\b|vue?s?\\b|considérant|exposé|attendu|ci-après\\s+dénommés\\s+ensemble)",
			Clause.FLAGS);

	/** {@code les établissements parties}, as they call themselves. */
	private static final Pattern CALLED = Pattern
		.compile("\\W*(?:ensemble|collectivement)\\b.{0,80}\\bparties\\b.{0,20}", Clause.FLAGS);

	private static final Pattern ESTABLISHES = Pattern.compile(
			"\\b(?:constitué|créé|formé|institué|fondé)e?\\s+(?:[^.;:]{0,40}\\s)?entre\\s+(?:les\\s+)?(?:soussignés|établissements|parties|membres|hôpitaux|signataires)\\b",
			Clause.FLAGS);

	private static final Pattern TITLE = Pattern
		.compile("\\bconvention\\s+constitutive\\s+(?:du|de\\s+la|d[’']un)?\\s*[«“\"]?\\s*$", Clause.FLAGS);

	private static final Pattern DECIDED = Pattern
		.compile("\\W*vue?s?\\s+(?:les?|la|l[’'])\\s*(?:délibérations?|décisions?)\\b.*", Clause.FLAGS);

	private static final Pattern NAMED_ABOVE = Pattern.compile(
			"\\b(?:conclue?|signée?|passée?|établie?|constituée?|créée?|formée?)\\s[^.;]{0,60}\\bentre\\s+(?:les\\s+)?(?:\\p{L}+\\s+)?(?:établissements|hôpitaux|parties|membres|organismes|structures)\\s+(?:sus-?\\s?(?:visé|mentionné|nommé|dit)\\p{L}*|précité\\p{L}*|visé\\p{L}*\\s+ci-dessus|ci-dessus)",
			Clause.FLAGS);

	@Override
	public void read(List<Clause> clauses, DraftProposals proposals) {
		soussignes(clauses, proposals);
		List<Mention> decided = new ArrayList<>();
		for (Clause clause : clauses) {
			if (DECIDED.matcher(clause.text()).matches() && !clause.houses().isEmpty()) {
				decided.add(clause.houses().getFirst());
			}
			else if (clause.has(NAMED_ABOVE) && !clause.groups().isEmpty() && !decided.isEmpty()) {
				String date = (clause.dates().size() == 1) ? clause.dates().getFirst().date() : null;
				MembershipRule.say(clause, Said.of(Said.WORDS, List.copyOf(decided), null, date),
						clause.groups().getFirst(), proposals);
			}
		}
	}

	private static void soussignes(List<Clause> clauses, DraftProposals proposals) {
		Mention group = null;
		for (int i = 0; i < clauses.size(); i++) {
			String above = (i > 0) ? clauses.get(i - 1).text().strip() : "";
			group = (group != null) ? group : titled(above, clauses.get(i));
			if (BEGINS.matcher(clauses.get(i).text()).matches()) {
				parties(clauses.subList(i, clauses.size()), group, proposals);
				return;
			}
		}
	}

	/** {@code Convention constitutive du GHT X}, as a title. */
	private static @Nullable Mention titled(String above, Clause clause) {
		List<Mention> groups = clause.groups();
		return !clause.isGround() && !groups.isEmpty()
				&& TITLE.matcher(above + " " + clause.before(groups.getFirst().start())).find() ? groups.getFirst()
						: null;
	}

	/** Whether it begins the sentence, or a line of it. */
	private static boolean isAtTheBeginning(Clause clause, Mention house) {
		String before = clause.before(house.start());
		return PARTY.matcher(before).matches()
				|| PARTY.matcher(before.substring(before.lastIndexOf('\n') + 1)).matches();
	}

	private static void parties(List<Clause> clauses, @Nullable Mention title, DraftProposals proposals) {
		List<Mention> parties = new ArrayList<>();
		int end = 1;
		while (end < clauses.size() && !ENDS.matcher(clauses.get(end).text()).lookingAt()) {
			Clause clause = clauses.get(end++);
			clause.houses().stream().filter((one) -> isAtTheBeginning(clause, one)).forEach(parties::add);
		}
		List<Clause> behind = clauses.subList(end, clauses.size());
		for (Clause clause : behind) {
			boolean establishes = clause.has(ESTABLISHES);
			Mention group = (title == null && establishes && !clause.groups().isEmpty()) ? clause.groups().getLast()
					: title;
			if (group != null && !parties.isEmpty()) {
				boolean called = CALLED.matcher(behind.getFirst().text()).matches() || "GHT".equals(group.kind());
				MembershipRule.say(clause, Said.of(Said.WORDS, parties, called ? "party" : "founding", null), group,
						proposals);
				return;
			}
		}
	}

}
