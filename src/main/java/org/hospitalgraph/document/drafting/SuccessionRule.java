package org.hospitalgraph.document.drafting;

import java.util.List;
import java.util.regex.Pattern;

import org.hospitalgraph.document.drafting.DraftProposals.Details;
import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.document.sentence.Lineup;
import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.RelationshipType;
import org.jspecify.annotations.Nullable;

/** What became of hospitals: mergers, absorptions, new names. */
final class SuccessionRule implements Rule {

	private static final Pattern FUSION = Pattern.compile(
			"\\bfusion\\p{L}*|\\bmerge\\p{L}*|\\bmerging\\b|\\bne\\s+form\\p{L}+\\s+plus\\s+qu|\\best\\s+(?:le\\s+regroupement|la\\s+réunion)\\b|\\b(?:issue?|née?|résulte)\\s+d(?:u|e\\s+la|[’']un)\\s+(?:regroupement|rapprochement|réunion)",
			Clause.FLAGS);

	/** The words before the new hospital. */
	private static final Pattern BECOMES = Pattern.compile(
			"(?isU).*\\b(?:pour\\s+(?:ne\\s+)?(?:former|donner|créer|constituer|devenir)|donn\\p{L}+\\s+naissance|forment?|créent|devenant|deviennent|sous\\s+(?:le\\s+nom|la\\s+dénomination)"
					+ "|(?:au\\s+sein|dans)\\s+(?:du|d[’']un|le|un)|en\\s+un\\s+(?:seul|nouvel|unique)|to\\s+form|into)\\b.{0,60}$");

	private static final Pattern ISSUED = Pattern.compile(
			"(?isU).*\\b(?:issue?|né\\w*|fruit|résultat|résult\\w+|créé\\w*|constitué\\w*)\\s+(?:[\\p{L}\\d]+\\s+){0,6}?(?:de\\s+la\\s+|par\\s+|à\\s+la\\s+suite\\s+de\\s+la\\s+|d[’']une\\s+)(?:fusion|réunion)\\b.{0,60}"
					+ "|(?isU).*\\best\\s+(?:le\\s+regroupement|la\\s+réunion)\\b.{0,60}|(?isU).*\\b(?:issue?|né\\w*|résulte)\\s+du\\s+(?:regroupement|rapprochement)\\b.{0,60}");

	private static final Pattern ABSORBS = Pattern.compile("(?isU).*\\b(?:absorbe|a\\s+absorbé)\\b.{0,30}");

	private static final Pattern ABSORBED = Pattern
		.compile("(?isU).*\\b(?:est|a\\s+été|fut)\\s+absorbée?\\s+(?:[^,;:]{0,30}\\s)?par\\b.{0,12}");

	private static final Pattern RENAMED = Pattern.compile(
			"(?isU).*\\b(?:devient|est\\s+devenue?|est\\s+renommée?|est\\s+rebaptisée?|prend\\s+le\\s+nom|becomes|is\\s+renamed|was\\s+renamed)\\b.{0,40}");

	@Override
	public void read(List<Clause> clauses, DraftProposals proposals) {
		for (Clause clause : clauses) {
			List<Mention> houses = clause.houses();
			if (clause.isDenied()) {
				continue;
			}
			if (houses.size() > 1 && clause.has(FUSION)) {
				fusion(clause, houses, proposals);
			}
			else if (clause.mentions().size() > 1) {
				replaced(clause, proposals);
			}
		}
	}

	private static void fusion(Clause clause, List<Mention> houses, DraftProposals proposals) {
		Mention last = houses.getLast();
		if (houses.size() > 2 && BECOMES.matcher(clause.before(last.start())).matches()) {
			houses.subList(0, houses.size() - 1).forEach((old) -> succeeds(clause, last, old, "merger", proposals));
		}
		else {
			issued(clause, houses, proposals);
		}
	}

	/** {@code Le CHI de … est né de la fusion de …}. */
	private static void issued(Clause clause, List<Mention> houses, DraftProposals proposals) {
		for (int i = 0; i + 1 < houses.size(); i++) {
			Mention now = houses.get(i);
			if (ISSUED.matcher(clause.between(now.end(), houses.get(i + 1).start())).matches()) {
				Lineup.forwards(clause, houses.subList(i + 1, houses.size()))
					.forEach((old) -> succeeds(clause, now, old, "merger", proposals));
				return;
			}
		}
	}

	private static void succeeds(Clause clause, Mention now, Mention old, String how, DraftProposals proposals) {
		proposals.say(clause, "merger".equals(how) ? "fusion" : how, 0.9, proposals.of(now), RelationshipType.SUCCEEDS,
				proposals.of(old), Details.how(how, date(clause)));
	}

	/** {@code X devient Y}, {@code X absorbe Y}. */
	private static void replaced(Clause clause, DraftProposals proposals) {
		for (int i = 0; i + 1 < clause.mentions().size(); i++) {
			Mention one = clause.mentions().get(i);
			Mention next = clause.mentions().get(i + 1);
			boolean alike = one.label() != null && one.label().equals(next.label())
					&& (Clause.isGroup(one) || Label.ESTABLISHMENT.text().equals(one.label()));
			String link = clause.between(one.end(), next.start());
			if (alike && !one.key().equals(next.key()) && RENAMED.matcher(link).matches() && link.length() < 60) {
				succeeds(clause, next, one, "renaming", proposals);
			}
			else if (alike && ABSORBS.matcher(link).matches() && link.length() < 60) {
				succeeds(clause, one, next, "absorption", proposals);
			}
			else if (alike && ABSORBED.matcher(link).matches() && link.length() < 80) {
				succeeds(clause, next, one, "absorption", proposals);
			}
		}
	}

	private static @Nullable String date(Clause clause) {
		return (clause.dates().size() == 1) ? clause.dates().getFirst().date() : null;
	}

}
