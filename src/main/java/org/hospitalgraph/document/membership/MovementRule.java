package org.hospitalgraph.document.membership;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.document.proposal.FactDetails;
import org.hospitalgraph.document.proposal.DraftProposals;
import org.hospitalgraph.document.proposal.Rule;
import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.document.sentence.Lineup;
import org.hospitalgraph.document.sentence.Moments;
import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.model.RelationshipType;

/**
 * Members who join and leave, in the nouns of legal acts:
 * {@code l’adhésion du CH de … à compter
 * du …}, {@code le retrait de la clinique …}; for the groupement named there, or named
 * last.
 */
public final class MovementRule implements Rule {

	private static final String OF = "\\s+(?:au\\s+sein\\s+d[^.;:]{2,60}?,\\s+|en\\s+qualité\\s+de\\s+membre\\s+|en\\s+son\\s+sein\\s+)?(?:de|du|des|d[’'])\\s?(?:la|le|les|l[’'])?\\s*$";

	private static final Pattern COMES = Pattern.compile(".*\\b(?:adhésions?|intégration|admission|rattachement)" + OF,
			Clause.FLAGS);

	/** {@code l’entrée du CH de A au GHT}; not {@code l’entrée de l’hôpital}. */
	private static final Pattern ENTERS = Pattern.compile(
			".*\\b(?:entrée|arrivée|transfert)(?:\\s+(?:officielle|effective|définitive|prochaine|prévue|programmée|attendue|annoncée))?"
					+ OF,
			Clause.FLAGS);

	/** {@code l’entrée de deux adhérents à compter du … : A et B}. */
	private static final Pattern ENTER = Pattern.compile(
			".*\\b(?:entrées?|adhésions?|arrivées?|admissions?|intégrations?)\\s+(?:de|des|d[’'])\\s*(?:\\p{L}+\\s+){0,2}?(?:adhérents?|membres?)(?:\\s[^:;.]{0,60})?:\\s*(?:le\\s|la\\s|les\\s|l[’'])?\\s*",
			Clause.FLAGS);

	/** {@code • 2025 (prévision) : arrivée du CH de A}, in a list of dates. */
	private static final Pattern DATED = Pattern
		.compile("\\W*[^:–]{0,30}\\d{4}[^:–]{0,20}[:–]\\s*(?:l[’'])?(?:arrivée|entrée)\\b.*", Clause.FLAGS);

	private static final Pattern LINE = Pattern.compile("\\W*(?:entrée|arrivée)\\s+d\\S+\\s*(?:la\\s|l[’'])?\\s*",
			Clause.FLAGS);

	private static final Pattern INTO = Pattern
		.compile("\\s*(?:\\([^()]*\\)\\s*)?(?:au|dans|vers)\\b(?!\\s+(?:la|une|cette)\\s+direction)", Clause.FLAGS);

	private static final Pattern ITS = Pattern.compile(".*\\ben\\s+son\\s+sein\\s.{0,12}$", Clause.FLAGS);

	private static final Pattern GOES = Pattern.compile(".*\\b(?:retrait|départ|sortie|exclusion)" + OF, Clause.FLAGS);

	/** {@code , dont l’adhésion est attendue}, {@code : demande d’adhésion déposée}. */
	private static final Pattern ITS_COMING = Pattern.compile(
			"(?:\\s*\\([^()]*\\))?(?:\\s*,\\s*dont\\s+l[’'](?:adhésion|entrée|intégration|arrivée)\\b|\\s*[:–-]\\s*(?:demande|projet|candidature|souhait)\\s+d[’'](?:adhésion|entrée|intégration|admission)\\b|\\s(?:a|ont)\\s+(?:déposé|présenté|formulé|adressé|transmis|fait)\\s+(?:une|sa|leur)\\s+(?:demande|candidature)\\s+(?:d[’'](?:adhésion|entrée|intégration)|pour\\s+(?:rejoindre|intégrer)))",
			Clause.FLAGS);

	/** {@code le GCS X, que A et B doivent fonder}, {@code que A a quitté}. */
	private static final Pattern THAT = Pattern
		.compile("\\s*[»”\")]{0,2}\\s*,?\\s*qu(?:e\\s+|[’'])(?:les?\\s+|la\\s+|l[’'])?", Clause.FLAGS);

	private static final Pattern DID = Pattern.compile(
			"\\s*(?:\\([^()]*\\)\\s*)?(?:(a|ont|avai(?:t|ent))|doi(?:t|vent)|devrai(?:t|ent)|vont|va|souhaite(?:nt)?|veulent|projettent\\s+de)\\s+(?:\\p{L}+\\s+){0,2}?(quitt|rejoi|intégr|fond|cré|constitu|mont)\\p{L}*",
			Clause.FLAGS);

	/** It is to come, or has only been voted on. */
	private static final Pattern TO_COME = Pattern.compile(
			"\\b(?:prépar\\p{L}+|prévue?s?|prévisions?|prévisionnel\\p{L}*|programmée?s?|attendue?s?|annoncée?s?|soumise?s?|à\\s+l[’']étude|votes?|voté|favorables?|en\\s+faveur|voix\\s+contre|présentation\\s+du\\s+projet|réponse\\s+attendue)\\b",
			Clause.FLAGS);

	/** Something requested or only considered has not happened. */
	private static final Pattern OPEN = Pattern.compile(
			"\\b(?:demand\\p{L}*|projets?|en\\s+cas|éventuel\\p{L}*|refus\\p{L}*|rejet\\p{L}*|vœux?|souhait\\p{L}*|menac\\p{L}*|envisag\\p{L}*|motions?|pétition|contre(?!\\s+\\d)|opposé\\p{L}*|hypothèse|question)\\b",
			Clause.FLAGS);

	/** On the agenda of a board, which does not make it so. */
	private static final Pattern VOTE = Pattern
		.compile("\\b(?:votes?|présentation\\s+du\\s+projet|avis\\s+favorable)\\b", Clause.FLAGS);

	private static final String COMING = "(?:adhésion|intégration|entrée|admission|rattachement)s?";

	/** {@code la candidature du CH de A}, {@code la demande d’adhésion du CH de B}. */
	private static final Pattern APPLIES = Pattern.compile(".*\\b(?:candidatures?|(?:demandes?|projets?)\\s+d[’']\\s*"
			+ COMING + "|" + COMING + "\\s+éventuelles?|éventuelles?\\s+" + COMING + ")" + OF, Clause.FLAGS);

	/** {@code … ont demandé leur adhésion au GCS X : A et B}. */
	private static final Pattern ASKED = Pattern
		.compile(".*\\b(?:demandé|sollicité|demandent|sollicitent)\\s+(?:leur|son|l[’'])\\s*" + COMING
				+ "\\s+(?:au|à\\s+la|dans)\\s[^.;:]{0,90}:\\s*(?:le\\s|la\\s|les\\s|l[’'])?\\s*", Clause.FLAGS);

	/** It did not come to that, or it is about something else. */
	private static final Pattern NOTHING = Pattern.compile(
			"\\b(?:refus\\p{L}*|rejet\\p{L}*|abandonn\\p{L}*|écart\\p{L}*|retenue?s?|retirée?s?|appel|certification|label\\p{L}*|poste|prix|direction\\s+commune|contre(?!\\s+\\d))\\b",
			Clause.FLAGS);

	/** How many sentences away a groupement may be named. */
	private static final int NEAR = 2;

	@Override
	public void read(List<Clause> clauses, DraftProposals proposals) {
		Mention last = null;
		int away = 0;
		for (Clause clause : clauses) {
			List<Mention> houses = clause.houses();
			List<Mention> groups = clause.groups();
			Mention group = groups.isEmpty() ? last : groups.getFirst();
			away = groups.isEmpty() ? away + 1 : 0;
			if (group != null && !houses.isEmpty() && away <= NEAR && !clause.has(NOTHING)) {
				String before = clause.before(houses.getFirst().start());
				if (APPLIES.matcher(before).matches() || ASKED.matcher(before).matches()) {
					say(clause.planning(), "applying", Lineup.forwards(clause, houses), group,
							FactDetails.role("member", null), proposals);
				}
			}
			if (group != null) {
				coming(clause, group, away, proposals);
			}
			if (group != null && !houses.isEmpty() && (!clause.has(OPEN) || clause.has(VOTE))) {
				nouns(clause, houses, group, proposals);
			}
			groups.forEach((one) -> that(clause, one, proposals));
			last = groups.isEmpty() || clause.isGround() ? last : groups.getLast();
		}
	}

	/** {@code l’adhésion de A et le retrait de B}. */
	private static void nouns(Clause clause, List<Mention> houses, Mention group, DraftProposals proposals) {
		String date = Moments.of(clause, clause.start());
		Clause said = clause.has(TO_COME) ? clause.planning() : clause;
		for (int i = 0; i < houses.size(); i++) {
			int from = (i == 0) ? clause.start() : houses.get(i - 1).end();
			String before = clause.between(from, houses.get(i).start());
			List<Mention> who = Lineup.forwards(clause, houses.subList(i, houses.size()));
			String own = Moments.soon(clause, who.getLast().end());
			String until = (own != null) ? own : date;
			if (until != null && GOES.matcher(before).matches()) {
				say(clause, "leaving", who, group, new FactDetails(null, null, until, null, null), proposals);
			}
			else if (COMES.matcher(before).matches() || ENTER.matcher(before).matches()
					|| ENTERS.matcher(before).matches() && (ITS.matcher(before).matches() || before.contains(" sein ")
							|| DATED.matcher(before).matches()
							|| clause.isBullet() && clause.has(TO_COME) && LINE.matcher(before).matches()
							|| INTO.matcher(clause.behind(who.getLast().end())).lookingAt())) {
				say(said, "joining", who, group, FactDetails.role("member", (date != null) ? date : own), proposals);
			}
		}
	}

	private static void coming(Clause clause, Mention group, int away, DraftProposals proposals) {
		for (Mention house : clause.houses()) {
			if (away <= NEAR && !clause.has(NOTHING) && ITS_COMING.matcher(clause.behind(house.end())).lookingAt()) {
				say(clause.planning(), "applying", List.of(house), group, FactDetails.role("member", null), proposals);
			}
		}
	}

	private static void that(Clause clause, Mention group, DraftProposals proposals) {
		List<Mention> houses = Lineup.between(clause, group.end(), clause.end());
		if (houses.isEmpty() || !THAT.matcher(clause.between(group.end(), houses.getFirst().start())).matches()) {
			return;
		}
		List<Mention> who = Lineup.forwards(clause, houses);
		Matcher did = DID.matcher(clause.behind(who.getLast().end()));
		if (!did.lookingAt()) {
			return;
		}
		String verb = did.group(2).toLowerCase(Locale.ROOT);
		String date = Moments.soon(clause, who.getLast().end());
		if (verb.equals("quitt")) {
			if (did.group(1) != null && date != null) {
				say(clause, "leaving", who, group, new FactDetails(null, null, date, null, null), proposals);
			}
			return;
		}
		boolean joins = verb.equals("rejoi") || verb.equals("intégr");
		say((did.group(1) != null) ? clause : clause.planning(), joins ? "joining" : "founding members", who, group,
				FactDetails.role(joins ? "member" : "founding", date), proposals);
	}

	private static void say(Clause clause, String rule, List<Mention> houses, Mention group, FactDetails details,
			DraftProposals proposals) {
		houses.forEach((house) -> proposals.say(clause, rule, 0.85, proposals.of(house), RelationshipType.MEMBER_OF,
				proposals.of(group), details));
	}

}
