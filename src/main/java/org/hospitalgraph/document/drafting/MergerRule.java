package org.hospitalgraph.document.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.hospitalgraph.document.proposal.DraftProposals;
import org.hospitalgraph.document.proposal.FactDetails;
import org.hospitalgraph.document.proposal.Rule;
import org.hospitalgraph.document.sentence.Antecedents;
import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.document.sentence.Lineup;
import org.hospitalgraph.document.sentence.Topic;
import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.model.RelationshipType;
import org.jspecify.annotations.Nullable;

/** Hospitals that became one: {@code né de la fusion de A et de B}. */
final class MergerRule implements Rule {

	private static final Pattern FUSION = Pattern.compile(
			"\\bfusion\\p{L}*|\\bmerge\\p{L}*|\\bmerging\\b|\\bn(?:e|[’']en)\\s+f(?:orm\\p{L}+|ont|aisant)\\s+plus\\s+qu|\\best\\s+(?:le\\s+regroupement|la\\s+réunion)\\b|\\b(?:issue?s?|née?s?|résulte(?:nt)?)\\s+d(?:u|e\\s+la|[’']un)\\s+(?:regroupement|rapprochement|réunion)"
					+ "|\\b(?:issue?s?|née?s?|créée?s?|résult\\p{L}+)\\s[^.;:]{0,50}\\bde\\s+l(?:[’']|a\\s+ré)union\\s+d\\p{L}*"
					+ "|\\b(?:est|sont|furent|(?:a|ont)\\s+été)\\s+réunie?s?\\b[^.;]{3,160}\\bpour\\s+former\\b"
					+ "|\\b(?:laiss|cèd|céd|f(?:ai|on|ir))\\p{L}*\\s+(?:la\\s+)?place\\s+(?:au|à)\\b"
					+ "|\\bde\\s+(?:sa|leur|la)\\s+(?:réunion|union)\\s[^.;:]{3,160}\\b(?:naît|naquit|est\\s+née?)\\b",
			Clause.FLAGS);

	/**
	 * {@code – « et sans drame » –}, {@code , en 2001,}: between a verb and its fusion.
	 */
	private static final String ASIDE = "(?:[–—(-]\\s*[^–—()]{1,40}[)–—-]\\s*)?";

	/** The words before the new hospital. */
	private static final Pattern BECOMES = Pattern.compile(
			"(?isU).*\\b(?:pour\\s+(?:ne\\s+)?(?:former|donner|créer|constituer|devenir)|donn\\p{L}+\\s+naissance|(?<=[:;]\\s)naissance|forment?|n(?:e|[’']en)\\s+f(?:ont|orment|aisant)\\s+plus\\s+qu[’'\\p{L}]+|(?:pren|port)\\p{L}+\\s+(?:la\\s+dénomination|le\\s+nom)|fusionn\\p{L}+\\s+(?:en|pour)|créant|créent|devenant|deviennent|sous\\s+(?:le\\s+nom|la\\s+dénomination)"
					+ "|création\\s+d(?:u|e\\s+la|e\\s+l[’'])|(?:dénomm|nomm|baptis|appel|intitul)ée?|(?:au\\s+sein|dans)\\s+(?:du|d[’']un|le|un)|en\\s+un\\s+(?:seul|nouvel|unique)|to\\s+form|into)\\b.{0,60}$"
					+ "|(?isU).*\\b(?:naît|naquit|est\\s+(?:ainsi\\s+|alors\\s+)?née?|voit\\s+le\\s+jour|(?:laiss|cèd|céd|f(?:ai|on|ir))\\p{L}*\\s+(?:la\\s+)?place)\\s+(?:en\\s+\\d{4}\\s+|alors\\s+|ainsi\\s+)?(?:au\\s+|à\\s+)?(?:les?\\s+|la\\s+|un\\s+|une\\s+|l[’'])?(?:nouve\\p{L}+\\s+|actuel\\p{L}*\\s+)?$");

	private static final Pattern ISSUED = Pattern.compile(
			"(?isU).*\\b(?:issue?s?|né\\w*|fruit|résultat|résult\\w+|provien\\w+|créé\\w*|constitué\\w*)\\s+(?:[\\p{L}\\d]+,?\\s+){0,6}?"
					+ ASIDE
					+ "(?:de\\s+la\\s+|de\\s+l[’']\\s*|par\\s+(?:la\\s+)?|(?:à\\s+la\\s+)?suite\\s+(?:de|à)\\s+la\\s+|d[’']une\\s+)(?:fusion|réunion|union)\\b.{0,140}"
					+ "|(?isU).*\\best\\s+(?:le\\s+regroupement|la\\s+réunion)\\b.{0,60}|(?isU).*\\b(?:issue?s?|né\\w*|résulte(?:nt)?)\\s+du\\s+(?:regroupement|rapprochement)\\b.{0,60}"
					+ "|(?isU).*\\b(?:formed|created|born|founded|established|arose|result(?:s|ed|ing)?)\\b[^.;:]{0,60}\\b(?:by|from|of|through)\\s+(?:the\\s+|an?\\s+)(?:\\p{L}+\\s+){0,2}?merger\\b.{0,60}");

	/** {@code Il a réuni deux maisons, qui ont fusionné : …}. */
	private static final Pattern UNITED = Pattern.compile(
			"(?isU).*\\b(?:a|ont)\\s+(?:réuni|regroupé|rassemblé|associé)\\b[^.;:]{0,60}\\bfusionn\\p{L}+\\s*:\\s*(?:les?\\s+|la\\s+|l[’'])?");

	/** {@code Il regroupe les anciens CH de A et de B}. */
	private static final Pattern FORMER = Pattern.compile(
			"(?isU).*\\b(?:regroupe|réunit|rassemble|a\\s+(?:regroupé|réuni|rassemblé|remplacé)|remplace|(?:a\\s+)?succéd?è?d[eé]\\s+aux)\\s+(?:\\p{L}+ment\\s+)?(?:les\\s+|l[’'])?(?:deux\\s+|trois\\s+|quatre\\s+|cinq\\s+)?ancien(?:ne)?s?\\s+");

	/** {@code De sa réunion avec B naît C}. */
	private static final Pattern WITH_ITS = Pattern
		.compile("(?isU)\\W*(?:[^,;:.]{0,30},\\s*)?de\\s+(?:sa|leur)\\s+(?:fusion|réunion|union)\\s+avec\\s.*");

	/** {@code Le CH de C est né de cette union}, after the sentence about it. */
	private static final Pattern OF_THIS = Pattern.compile(
			"\\b(?:née?|issue?|naît|résulte|fruit)\\s(?:[^.;:]{0,40}\\s)?de\\s+(?:cette|leur)\\s+(?:union|fusion|réunion|alliance)\\b"
					+ "|^\\W*(?:le\\s+nouvel\\s+(?:établissement|hôpital|ensemble)|(?:la|cette)\\s+nouvelle\\s+(?:structure|entité)|l[’']ensemble)\\s[^.;:]{0,40}\\b(?:nom|s[’']appelle|dénomm|baptis|intitul)",
			Clause.FLAGS);

	private static final Pattern UNION = Pattern.compile("\\bfusion|\\bs[’']uni|\\bse\\s+sont\\s+uni|\\bréuni",
			Clause.FLAGS);

	/** {@code Fusion de A et de B : le CH de C voit le jour}. */
	private static final Pattern COLON = Pattern
		.compile("(?isU)\\W*(?:[^:]{0,20}[–-]\\s*)?(?:la\\s+)?fusion\\b[^.;]*:\\s*(?:le\\s+|la\\s+|l[’'])?");

	private static final Pattern BORN = Pattern
		.compile("(?isU)\\s*[»”\")]?\\s*(?:voit|vit|a\\s+vu)\\s+le\\s+jour\\b|(?isU)\\s*(?:naît|naquit|est\\s+né)");

	/** {@code Né de la fusion de A et de B, le CH de C …}: the subject comes behind. */
	private static final Pattern FRONTED = Pattern
		.compile("(?isU)\\W*(?:issue?|née?|fruit|résultat|créée?|constituée?)\\b.*");

	private static final Pattern SUBJECT_BEHIND = Pattern.compile(
			"(?isU)^[^,;:.]{0,60}(?:\\([^()]{0,80}\\)\\s*)?,\\s*(?:(?:les?|la|cet?|nouvel|nouveau)\\s+|l[’']\\s*)*$");

	/** {@code Elle dirige cet établissement issu de la fusion de …}. */
	private static final Pattern THIS = Pattern.compile(
			"\\b(?:cet\\s+(?:établissement|hôpital)|ce\\s+(?:nouvel\\s+)?(?:établissement|hôpital|centre\\s+hospitalier))\\b[^,;.]{0,40}\\b(?:issu|né|résultant|fruit)",
			Clause.FLAGS);

	private static final Pattern AND = Pattern.compile("\\b(?:et|and|avec)\\b", Clause.FLAGS);

	private static final Pattern OF_BEFORE = Pattern.compile(
			".*\\b(?:dissoute?s?|fermée?s?|construite?s?|bâtie?s?|ouverte?s?|fondée?s?|datant|existait)\\b[^,;:]{0,30}$",
			Clause.FLAGS);

	/** How far behind the list the subject may begin. */
	private static final int REACH = 80;

	@Override
	public void read(List<Clause> clauses, DraftProposals proposals) {
		Antecedents before = new Antecedents();
		Topic topic = new Topic();
		boolean united = false;
		for (Clause clause : clauses) {
			List<Mention> houses = clause.houses();
			if (!clause.isDenied() && !houses.isEmpty()) {
				boolean sums = MergedSum.read(clause, (now, old) -> succeeds(clause, now, old, proposals));
				if (!sums && united && houses.stream().map(Mention::key).distinct().count() == 1
						&& clause.has(OF_THIS)) {
					before.all().forEach((old) -> succeeds(clause, houses.getFirst(), old, proposals));
				}
				else if (!sums) {
					read(clause, houses, before, topic, proposals);
				}
			}
			if (!clause.isDenied() && clause.groups().size() > 2 && clause.has(FUSION)) {
				issued(clause, clause.groups(), proposals);
			}
			united = houses.size() > 1 && clause.has(UNION) && !clause.isDenied() && !clause.isIntended();
			before.pass(clause);
			topic.pass(clause);
		}
	}

	private static void read(Clause clause, List<Mention> houses, Antecedents before, Topic topic,
			DraftProposals proposals) {
		if (former(clause, houses, before, topic, proposals) || houses.size() < 2 || !clause.has(FUSION)) {
			return;
		}
		String origin = clause.before(houses.getFirst().start());
		boolean fronted = FRONTED.matcher(origin).matches();
		List<Mention> old = Lineup.merged(clause, fronted ? origins(clause, houses) : houses);
		List<Mention> meant = (ISSUED.matcher(origin).matches() || UNITED.matcher(origin).matches())
				? issue(clause, old, fronted, before) : List.of();
		if (meant.size() == 1) {
			Clause words = fronted ? clause.until(old.getLast().end()) : clause;
			old.forEach((one) -> succeeds(words, meant.getFirst(), one, proposals));
		}
		else {
			fusion(clause, houses, before, proposals);
		}
	}

	/** {@code Le CH de C regroupe les anciens hôpitaux de A et de B}. */
	private static boolean former(Clause clause, List<Mention> houses, Antecedents before, Topic topic,
			DraftProposals proposals) {
		for (int i = 0; i < houses.size(); i++) {
			Mention first = houses.get(i);
			int from = (i == 0) ? clause.start() : houses.get(i - 1).end();
			if (FORMER.matcher(clause.between(from, first.start())).matches()) {
				List<Mention> meant = (i > 0) ? List.of(houses.get(i - 1))
						: topic.isOpen() && Topic.isIt(clause) ? List.of() : before.before(clause, first.start());
				if (meant.size() == 1) {
					Lineup.forwards(clause, houses.subList(i, houses.size()))
						.forEach((old) -> succeeds(clause, meant.getFirst(), old, proposals));
				}
				return true;
			}
		}
		return false;
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

	private static void fusion(Clause clause, List<Mention> houses, Antecedents before, DraftProposals proposals) {
		int end = houses.size() - 1;
		while (end > 1 && houses.get(end - 1).key().equals(houses.get(end).key())) {
			end--;
		}
		Mention now = houses.get(end);
		boolean its = WITH_ITS.matcher(clause.before(houses.getFirst().start())).matches();
		boolean born = end > 1 && COLON.matcher(clause.before(now.start())).matches()
				&& BORN.matcher(clause.behind(now.end())).lookingAt();
		if (born || (end > 1 || its) && BECOMES.matcher(clause.before(now.start())).matches()) {
			List<Mention> old = new ArrayList<>(houses.subList(0, end));
			old.removeIf((one) -> isInBrackets(clause, one));
			if (its) {
				old.addAll(before.of("il "));
			}
			old.forEach((one) -> succeeds(clause, now, one, proposals));
		}
		else {
			issued(clause, houses, proposals);
		}
	}

	/** {@code le CH de A (hôpital Morand)}: a house of it. */
	private static boolean isInBrackets(Clause clause, Mention house) {
		String before = clause.before(house.start());
		return before.lastIndexOf('(') > before.lastIndexOf(')');
	}

	/** {@code Le CHI de … est né de la fusion de …}. */
	private static void issued(Clause clause, List<Mention> houses, DraftProposals proposals) {
		for (int i = 0; i + 1 < houses.size(); i++) {
			Mention now = houses.get(i);
			if (ISSUED.matcher(clause.between(now.end(), houses.get(i + 1).start())).matches()) {
				Lineup.merged(clause, houses.subList(i + 1, houses.size()))
					.forEach((old) -> succeeds(clause, now, old, proposals));
				return;
			}
		}
	}

	private static void succeeds(Clause clause, Mention now, Mention old, DraftProposals proposals) {
		proposals.say(clause, "fusion", 0.9, proposals.of(now), RelationshipType.SUCCEEDS, proposals.of(old),
				FactDetails.how("merger", date(clause)));
	}

	/** When it happened, if the sentence has only one date, and not that of an end. */
	static @Nullable String date(Clause clause) {
		return (clause.dates().size() == 1
				&& !OF_BEFORE.matcher(clause.justBefore(clause.dates().getFirst().start())).matches())
						? clause.dates().getFirst().date() : null;
	}

}
