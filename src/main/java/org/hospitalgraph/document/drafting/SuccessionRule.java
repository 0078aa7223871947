package org.hospitalgraph.document.drafting;

import java.util.List;
import java.util.regex.Pattern;

import org.hospitalgraph.document.proposal.FactDetails;
import org.hospitalgraph.document.proposal.DraftProposals;
import org.hospitalgraph.document.proposal.Rule;
import org.hospitalgraph.document.sentence.Antecedents;
import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.document.sentence.Lineup;
import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.RelationshipType;
import org.jspecify.annotations.Nullable;

/** What became of hospitals: mergers, absorptions, new names. */
final class SuccessionRule implements Rule {

	private static final Pattern FUSION = Pattern.compile(
			"\\bfusion\\p{L}*|\\bmerge\\p{L}*|\\bmerging\\b|\\bne\\s+f(?:orm\\p{L}+|ont|aisant)\\s+plus\\s+qu|\\best\\s+(?:le\\s+regroupement|la\\s+réunion)\\b|\\b(?:issue?s?|née?s?|résulte(?:nt)?)\\s+d(?:u|e\\s+la|[’']un)\\s+(?:regroupement|rapprochement|réunion)"
					+ "|\\b(?:issue?s?|née?s?|créée?s?)\\s[^.;:]{0,50}\\bde\\s+l[’']union\\s+d\\p{L}*",
			Clause.FLAGS);

	/** The words before the new hospital. */
	private static final Pattern BECOMES = Pattern.compile(
			"(?isU).*\\b(?:pour\\s+(?:ne\\s+)?(?:former|donner|créer|constituer|devenir)|donn\\p{L}+\\s+naissance|forment?|ne\\s+f(?:ont|aisant)\\s+plus\\s+qu[’'\\p{L}]+|fusionn\\p{L}+\\s+(?:en|pour)|créant|créent|devenant|deviennent|sous\\s+(?:le\\s+nom|la\\s+dénomination)"
					+ "|création\\s+d(?:u|e\\s+la|e\\s+l[’'])|(?:dénomm|nomm|baptis|appel|intitul)ée?|(?:au\\s+sein|dans)\\s+(?:du|d[’']un|le|un)|en\\s+un\\s+(?:seul|nouvel|unique)|to\\s+form|into)\\b.{0,60}$");

	private static final Pattern ISSUED = Pattern.compile(
			"(?isU).*\\b(?:issue?s?|né\\w*|fruit|résultat|résult\\w+|créé\\w*|constitué\\w*)\\s+(?:[\\p{L}\\d]+,?\\s+){0,6}?(?:de\\s+la\\s+|de\\s+l[’']\\s*|par\\s+(?:la\\s+)?|(?:à\\s+la\\s+)?suite\\s+(?:de|à)\\s+la\\s+|d[’']une\\s+)(?:fusion|réunion|union)\\b.{0,140}"
					+ "|(?isU).*\\best\\s+(?:le\\s+regroupement|la\\s+réunion)\\b.{0,60}|(?isU).*\\b(?:issue?s?|né\\w*|résulte(?:nt)?)\\s+du\\s+(?:regroupement|rapprochement)\\b.{0,60}");

	/** {@code Né de la fusion de A et de B, le CH de C …}: the subject comes behind. */
	private static final Pattern FRONTED = Pattern
		.compile("(?isU)\\W*(?:issue?|née?|fruit|résultat|créée?|constituée?)\\b.*");

	private static final Pattern SUBJECT_BEHIND = Pattern.compile(
			"(?isU)^[^,;:.]{0,60}(?:\\([^()]{0,80}\\)\\s*)?,\\s*(?:(?:les?|la|cet?|nouvel|nouveau)\\s+|l[’']\\s*)*$");

	/** {@code Elle dirige cet établissement issu de la fusion de …}. */
	private static final Pattern THIS = Pattern.compile(
			"\\b(?:cet\\s+(?:établissement|hôpital)|ce\\s+(?:nouvel\\s+)?(?:établissement|hôpital|centre\\s+hospitalier))\\b[^,;.]{0,40}\\b(?:issu|né|résultant|fruit)",
			Clause.FLAGS);

	/** {@code la transformation de la CHT X en GHT Y}. */
	private static final Pattern TRANSFORMED = Pattern
		.compile("(?isU).*\\btransformation\\s+(?:du|de\\s+la|de\\s+l[’'])\\s*");

	private static final Pattern TURNS = Pattern.compile("(?isU)\\s*[»”\")]{0,2}\\s*en\\b.{0,12}");

	private static final Pattern ABSORBS = Pattern.compile("(?isU).*\\b(?:absorbe|a\\s+absorbé)\\b.{0,30}");

	/** {@code Le CH de A a succédé à l’hôpital de B}. */
	private static final Pattern FOLLOWS = Pattern.compile(
			"(?isU).*\\b(?:succède|a\\s+succédé|s[’']est\\s+substituée?|se\\s+substitue|a\\s+remplacé|remplace|a\\s+pris\\s+la\\s+suite|replaced)\\b.{0,20}");

	/** {@code Le GH de A est créé en 2016 pour remplacer le CH de B}. */
	private static final Pattern REPLACES = Pattern.compile(
			"(?isU)\\s*(?:\\([^()]*\\)\\s*)?(?:est|a\\s+été|fut)\\s+(?:créée?|fondée?|constituée?)\\s.{0,35}\\bpour\\s+(?:remplacer|succéder\\s+à|se\\s+substituer\\s+à)\\b.{0,10}");

	private static final Pattern AT_THE_HEAD = Pattern.compile("(?iU)\\s*(?:à\\s+la|comme|en\\s+tant)\\b");

	private static final Pattern ABSORBED = Pattern
		.compile("(?isU).*\\b(?:est|a\\s+été|fut)\\s+absorbée?\\s+(?:[^,;:]{0,30}\\s)?par\\b.{0,12}");

	private static final Pattern RENAMED = Pattern.compile(
			"(?isU).*\\b(?:devient|pour\\s+devenir|est\\s+devenue?|(?:est|a\\s+été)\\s+(?:renommée?|rebaptisée?|transformée?\\s+en)|prend\\s+le\\s+nom|becomes|is\\s+renamed|was\\s+renamed)\\b.{0,40}");

	private static final Pattern AND = Pattern.compile("\\b(?:et|and|avec)\\b", Clause.FLAGS);

	/** How far behind the list the subject may begin. */
	private static final int REACH = 80;

	@Override
	public void read(List<Clause> clauses, DraftProposals proposals) {
		Antecedents before = new Antecedents();
		for (Clause clause : clauses) {
			if (!clause.isDenied()) {
				read(clause, before, proposals);
			}
			before.pass(clause);
		}
	}

	private static void read(Clause clause, Antecedents before, DraftProposals proposals) {
		List<Mention> houses = clause.houses();
		if (houses.size() > 1 && clause.has(FUSION)) {
			String origin = clause.before(houses.getFirst().start());
			boolean fronted = FRONTED.matcher(origin).matches();
			List<Mention> old = Lineup.merged(clause, fronted ? origins(clause, houses) : houses);
			List<Mention> meant = ISSUED.matcher(origin).matches() ? issue(clause, old, fronted, before) : List.of();
			if (meant.size() == 1) {
				Clause words = fronted ? clause.until(old.getLast().end()) : clause;
				old.forEach((one) -> succeeds(words, meant.getFirst(), one, "merger", proposals));
			}
			else {
				fusion(clause, houses, proposals);
			}
		}
		else if (clause.mentions().size() > 1) {
			replaced(clause, proposals);
		}
		for (int i = 0; i + 1 < houses.size(); i++) {
			Mention now = houses.get(i);
			Mention old = houses.get(i + 1);
			if (REPLACES.matcher(clause.between(now.end(), old.start())).matches() && !now.key().equals(old.key())) {
				succeeds(clause.until(old.end()), now, old, "renaming", proposals);
			}
		}
	}

	/** The list up to its {@code et}, if the subject comes right behind it. */
	private static List<Mention> origins(Clause clause, List<Mention> houses) {
		for (int i = 1; i + 1 < houses.size(); i++) {
			if (AND.matcher(clause.between(houses.get(i - 1).end(), houses.get(i).start())).find()
					&& SUBJECT_BEHIND.matcher(clause.between(houses.get(i).end(), houses.get(i + 1).start()))
						.matches()) {
				return houses.subList(0, i + 1);
			}
		}
		return houses;
	}

	/** The hospital that came of those that the sentence lists first. */
	private static List<Mention> issue(Clause clause, List<Mention> old, boolean fronted, Antecedents before) {
		List<Mention> meant = before.before(clause, old.getFirst().start());
		if (meant.isEmpty() && THIS.matcher(clause.before(old.getFirst().start())).find()) {
			meant = before.of("cet établissement ");
		}
		if (!meant.isEmpty() || !fronted) {
			return meant;
		}
		int end = old.getLast().end();
		List<Mention> next = clause.houses().stream().filter((one) -> one.start() >= end).limit(1).toList();
		if (!next.isEmpty() && SUBJECT_BEHIND.matcher(clause.between(end, next.getFirst().start())).matches()) {
			return next;
		}
		String behind = clause.behind(end);
		int comma = behind.indexOf(',');
		return (comma >= 0 && comma < REACH) ? before.of(behind.substring(comma + 1)) : List.of();
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
				Lineup.merged(clause, houses.subList(i + 1, houses.size()))
					.forEach((old) -> succeeds(clause, now, old, "merger", proposals));
				return;
			}
		}
	}

	private static void succeeds(Clause clause, Mention now, Mention old, String how, DraftProposals proposals) {
		proposals.say(clause, "merger".equals(how) ? "fusion" : how, 0.9, proposals.of(now), RelationshipType.SUCCEEDS,
				proposals.of(old), FactDetails.how(how, date(clause)));
	}

	/** {@code X devient Y}, {@code X absorbe Y}. */
	private static void replaced(Clause clause, DraftProposals proposals) {
		for (int i = 0; i + 1 < clause.mentions().size(); i++) {
			Mention one = clause.mentions().get(i);
			Mention next = clause.mentions().get(i + 1);
			boolean alike = one.label() != null && one.label().equals(next.label())
					&& (Clause.isGroup(one) || Label.ESTABLISHMENT.text().equals(one.label()));
			String link = clause.between(one.end(), next.start());
			boolean turns = TURNS.matcher(link).matches()
					&& TRANSFORMED.matcher(clause.justBefore(one.start())).matches();
			if (alike && link.length() < 60 && (turns || RENAMED.matcher(link).matches())
					&& !one.key().equals(next.key())) {
				succeeds(clause, next, one, "renaming", proposals);
			}
			else if (alike && ABSORBS.matcher(link).matches() && link.length() < 60) {
				succeeds(clause, one, next, "absorption", proposals);
			}
			else if (alike && link.length() < 60 && FOLLOWS.matcher(link).matches() && !one.key().equals(next.key())
					&& !AT_THE_HEAD.matcher(clause.behind(next.end())).lookingAt()) {
				succeeds(clause, one, next, "renaming", proposals);
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
