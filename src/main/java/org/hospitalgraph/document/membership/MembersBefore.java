package org.hospitalgraph.document.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.document.sentence.Antecedents;
import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.document.sentence.Lineup;
import org.hospitalgraph.document.sentence.MembershipWords;
import org.hospitalgraph.document.sentence.Moments;
import org.hospitalgraph.document.sentence.RoleWords;
import org.hospitalgraph.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Members before their groupement, or named in an earlier sentence:
 * {@code est membre de}, {@code a rejoint}, {@code a quitté}.
 */
final class MembersBefore {

	private static final int FAR = 90;

	/** {@code … avec le CH de B le GCS X}. */
	private static final Pattern FORMED = Pattern
		.compile("\\s*(?:\\([^()]*\\)\\s*)?,?\\s*(?:le|la|une?)\\s+(?:[«“\"]\\s*)?", Clause.FLAGS);

	/** {@code … a signé une convention d’association avec le GHT X}. */
	private static final Pattern AGREED = Pattern.compile(
			"[^.;]*\\b(?:signé|conclu|passé|signe|conclut)\\b[^.;]{0,50}\\bconvention\\s+(d[’']association|de\\s+partenariat)\\s+avec\\s+(?:le|ce)\\s+(?:nouveau\\s+)?",
			Clause.FLAGS);

	/** {@code … ont souhaité coopérer en créant le GCS X}: they did create it. */
	private static final Pattern CREATING = Pattern
		.compile(".*\\b(?:a|ont)\\s.*\\ben\\s+(?:créant|constituant|fondant|formant)\\b.{0,90}", Clause.FLAGS);

	/** {@code l’appartenance du CH de A au GHT X}. */
	private static final Pattern APPARTENANCE = Pattern.compile(".*\\bappartenance\\s+d.{0,12}", Clause.FLAGS);

	/** {@code , membre du}, {@code (établissement support du}. */
	private static final Pattern APPOSITION = Pattern.compile(
			"\\s*[,(]\\s*(?:également\\s+|lui-même\\s+|aussi\\s+)?(?:l[’']\\s*)?((?:établissements?[\\s-]+)?(?:support|membre|partie|associé|partenaire|adhérent)(?:\\s+fondateur)?)\\s+(?:du|de\\s+la|au|à\\s+la)\\s+(?:même\\s+)?",
			Clause.FLAGS);

	/**
	 * {@code Autour du CH de A, support, le GHT X réunit …},
	 * {@code Outre A, il compte …}.
	 */
	private static final Pattern AROUND = Pattern.compile(
			".*(?:^|[\\s:])(?:autour\\s+(?:du|de(?:\\s+la|\\s+l[’'])?|des|d[’'])|outre\\s+(?:les?|la|l[’'])?)\\s*",
			Clause.FLAGS);

	private static final Pattern THE_GROUP = Pattern.compile("\\s*,[^.;:]{0,50}\\b(?:le|la)\\s+", Clause.FLAGS);

	private static final Pattern TURN = Pattern.compile(
			";|,\\s*(?:et|mais)\\s+(?:une?|les?|la|l[’']|ils?|elles?)(?!\\p{L})|\\ben\\s+direction\\s+commune\\b",
			Clause.FLAGS);

	/** {@code …, qui est le support du}: it is, whatever the sentence plans. */
	private static final Pattern WHO_IS = Pattern.compile("\\s*,\\s*qui\\s+(?:est|assure)\\b[^,;:]*", Clause.FLAGS);

	/** {@code appartient, comme le CH de B, au}: before B, and behind it. */
	private static final Pattern LIKE = Pattern.compile(
			".*,\\s*(?:(?:tout\\s+)?comme|à\\s+l[’']instar\\s+d\\p{L}*|au\\s+même\\s+titre\\s+qu\\p{L}*|ainsi\\s+qu\\p{L}*|aux\\s+côtés\\s+d\\p{L}+|avec|(?:along|together)\\s+with|like)\\s*[’']?\\s*(?:les?|la|l[’']|the)?\\s*",
			Clause.FLAGS);

	private MembersBefore() {
	}

	/** {@code Membre du GHT X, l’établissement …}: about the hospital named before. */
	static @Nullable Said aside(Clause clause, Mention group, Antecedents before) {
		Matcher front = MembershipWords.FRONTED.matcher(clause.justBefore(group.start()));
		Matcher link = MembershipWords.FRONTED_ASIDE.matcher(clause.behind(group.end()));
		boolean fits = front.matches() && MembershipWords.IN_FRONT.matcher(clause.before(group.start())).matches()
				&& link.lookingAt();
		List<Mention> meant = fits ? before.of(clause.behind(group.end()).replaceFirst("^[^,]*,\\s*", "")) : List.of();
		return meant.isEmpty() ? null : Said.of(Said.WORDS, meant, RoleWords.named(front.group(1)), null);
	}

	/** Members before their groupement, or named in the sentence before. */
	static @Nullable Said first(Clause clause, Mention group, int from, List<Mention> meant) {
		List<Mention> houses = Lineup.between(clause, from, group.start());
		Said apposed = apposed(clause, group, from, houses);
		if (apposed != null) {
			return apposed;
		}
		if (houses.isEmpty()) {
			return meant.isEmpty() ? null : said(clause, group, meant, clause.between(from, group.start()), "");
		}
		String link = clause.between(houses.getLast().end(), group.start());
		Said formed = FORMED.matcher(link).matches() ? formed(clause, houses) : null;
		if (formed != null) {
			return formed;
		}
		List<Mention> subjects = Lineup.backwards(clause, houses);
		int like = houses.size() - subjects.size();
		if (like > 0 && link.strip().startsWith(",")) {
			String gap = clause.between(houses.get(like - 1).end(), subjects.getFirst().start());
			if (LIKE.matcher(gap).matches()) {
				List<Mention> all = new ArrayList<>(Lineup.backwards(clause, houses.subList(0, like)));
				String words = gap.substring(0, gap.lastIndexOf(',')) + link.strip().substring(1) + " ";
				String front = clause.between(from, all.getFirst().start());
				all.addAll(subjects);
				return said(clause, group, all, words, front);
			}
		}
		if (houses.size() == 1 && !meant.isEmpty() && link.strip().startsWith(",")
				&& LIKE.matcher(clause.between(from, houses.getFirst().start())).matches()) {
			List<Mention> all = new ArrayList<>(meant);
			all.addAll(houses);
			String gap = clause.between(from, houses.getFirst().start());
			return said(clause, group, all, gap.substring(0, gap.lastIndexOf(',')) + link.strip().substring(1) + " ",
					"");
		}
		String before = clause.between(from, subjects.getFirst().start());
		List<Mention> who = MembershipWords.isOfOne(link) ? subjects.subList(subjects.size() - 1, subjects.size())
				: subjects;
		return said(clause, group, who, link, before);
	}

	/** {@code la directrice du CH de A, membre du GHT X}: the hospital is. */
	private static @Nullable Said apposed(Clause clause, Mention group, int from, List<Mention> houses) {
		List<Mention> all = Lineup.all(clause, from, group.start());
		if (all.isEmpty() || houses.contains(all.getLast()) || Clause.isGroup(all.getLast())) {
			return null;
		}
		Matcher aside = APPOSITION.matcher(clause.between(all.getLast().end(), group.start()));
		return aside.matches()
				? Said.of(Said.WORDS, List.of(all.getLast()), RoleWords.named(aside.group(1)), null).firmly() : null;
	}

	/** {@code A a formé avec B et C le GCS X}. */
	private static @Nullable Said formed(Clause clause, List<Mention> houses) {
		for (int i = houses.size() - 2; i >= 0; i--) {
			Mention one = houses.get(i);
			Matcher with = MembershipWords.FORMED_WITH.matcher(clause.between(one.end(), houses.get(i + 1).start()));
			List<Mention> others = houses.subList(i + 1, houses.size());
			if (with.matches() && Lineup.close(clause, others).size() == others.size()) {
				return Said.of(Said.FOUNDING, houses.subList(i, houses.size()),
						MembersBehind.isFoundingVerb(with.group(1)) ? "founding" : null,
						Moments.since(clause, one.end(), others.getFirst().start()));
			}
		}
		return null;
	}

	/**
	 * The next groupement of a sentence: it has the same statement, or is joined by a
	 * conjunction. Members of the one before are not its members, except after a comma.
	 */
	static @Nullable Said next(Clause clause, Mention before, Mention group, @Nullable Said said, boolean taken) {
		List<Mention> houses = Lineup.between(clause, before.end(), group.start());
		String gap = clause.between(houses.isEmpty() ? before.end() : houses.getLast().end(), group.start());
		if (!houses.isEmpty()) {
			return (taken && !gap.strip().startsWith(",")) ? null : first(clause, group, before.end(), List.of());
		}
		String article = clause.justBefore(before.start());
		boolean object = MembershipWords.OBJECT.matcher(article).matches()
				&& !MembershipWords.OF_OBJECT.matcher(article).matches();
		if (said == null || MembershipWords.AND_OF.matcher(gap).matches()
				|| object && MembershipWords.AND.matcher(gap).matches()) {
			return said;
		}
		if (MembershipWords.AND_IS.matcher(gap).matches() && Said.WORDS.equals(said.rule())) {
			return said(clause, group, said.members(), gap, "");
		}
		boolean moves = gap.length() < FAR
				&& (MembershipWords.JOINS.matcher(gap).find() || MembershipWords.LEAVES.matcher(gap).find());
		return moves ? said(clause, group, said.members(), gap, "") : null;
	}

	private static @Nullable Said said(Clause clause, Mention group, List<Mention> who, String link, String before) {
		if (MembershipWords.LEAVES.matcher(link).find()) {
			boolean open = clause.until(group.start()).isIntended() || clause.until(group.start()).isReported();
			String soon = Moments.soon(clause, group.end());
			String date = (soon != null) ? soon : Moments.of(clause, end(clause, who));
			return new Said(Said.LEFT, who, null, null, open ? null : date);
		}
		if (MembershipWords.JOINS.matcher(link).find() || before.matches("(?isU).*\\bintégration d.{0,12}")) {
			return Said.of(Said.JOINING, who, null, Moments.of(clause, end(clause, who)));
		}
		Matcher agreed = AGREED.matcher(link);
		if (agreed.matches() && "GHT".equals(group.kind()) || APPARTENANCE.matcher(before).matches()) {
			String kind = agreed.matches() ? agreed.group(1) : "";
			String role = kind.startsWith("de") ? "partner" : kind.isEmpty() ? null : "associate";
			return Said.of(Said.WORDS, who, role, null);
		}
		if (MembershipWords.BRACKETED.matcher(link).matches() && clause.behind(group.end()).startsWith(")")) {
			return Said.of(Said.WORDS, who.subList(who.size() - 1, who.size()), null, null);
		}
		if (MembershipWords.APPOSED.matcher(link).matches()) {
			Said apposed = Said.of(Said.WORDS, who.subList(who.size() - 1, who.size()), apposed(link), null);
			return WHO_IS.matcher(link).matches() ? apposed.firmly() : apposed;
		}
		if (MembershipWords.BELONGS.matcher(link).matches()) {
			return MembershipWords.OTHERS.matcher(link).matches() ? null
					: Said.of(Said.WORDS, who, role(link), since(clause, group, who)).past(clause, link);
		}
		if (MembershipWords.CREATES.matcher(link).matches()) {
			Said founding = Said.of(Said.FOUNDING, who, "founding", Moments.of(clause, end(clause, who)));
			return CREATING.matcher(link).matches() ? founding.firmly() : founding;
		}
		if (AROUND.matcher(before).matches() && THE_GROUP.matcher(link).matches()
				&& MembershipWords.gathers(clause.behind(group.end()))) {
			return Said.of(Said.LIST, who, null, null);
		}
		if (MembershipWords.GATHERING.matcher(before).matches() && link.strip().endsWith("le")) {
			return Said.of(Said.LIST, who, null, null);
		}
		return MembershipWords.FOUNDERS.matcher(before).find() && !MembershipWords.CREATED_ITSELF.matcher(before).find()
				? Said.of(Said.LIST, who, "founding", Moments.of(clause, clause.start())) : null;
	}

	private static @Nullable String since(Clause clause, Mention group, List<Mention> who) {
		String before = Moments.since(clause, end(clause, who), group.start());
		String behind = Moments.rightBehind(clause, group);
		return (before != null) ? before
				: (behind != null) ? behind : Moments.since(clause, end(clause, who), stop(clause, group));
	}

	/** Where the sentence turns to something else. */
	private static int stop(Clause clause, Mention group) {
		Matcher turn = TURN.matcher(clause.behind(group.end()));
		return turn.find() ? group.end() + turn.start() : clause.end();
	}

	/**
	 * The position after them; if they are in an earlier sentence, the beginning of this
	 * one.
	 */
	private static int end(Clause clause, List<Mention> who) {
		return Math.max(clause.start(), who.getLast().end());
	}

	private static String apposed(String link) {
		return link.matches("(?isU).*\\bpilote d.*") ? "pilot"
				: link.matches("(?isU).*\\bpartenaire d.*") ? "partner" : link.matches("(?isU).*\\bassocié (?:d|au).*")
						? "associate" : link.matches("(?isU).*\\bparties? (?:au|à|du).*") ? "party" : "support";
	}

	private static @Nullable String role(String link) {
		return link.matches("(?isU).*\\b(?:partenaires?|partners?)\\b.*") ? "partner"
				: link.matches("(?isU).*\\b(?:associée?s?|associate)\\b.*") ? "associate"
						: link.matches("(?isU).*\\b(?:fondat\\w+|founding)\\b.*") ? "founding"
								: link.matches("(?isU).*\\bparties?\\s+(?:au|à\\s+la)\\b.*") ? "party" : null;
	}

}
