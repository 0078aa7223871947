package org.hospitalgraph.document.drafting;

import java.util.List;
import java.util.regex.Matcher;

import org.hospitalgraph.document.drafting.DraftProposals.Details;
import org.hospitalgraph.document.sentence.Antecedents;
import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.document.sentence.Lineup;
import org.hospitalgraph.document.sentence.MembershipWords;
import org.hospitalgraph.document.sentence.Moments;
import org.hospitalgraph.document.sentence.RoleWords;
import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.model.RelationshipType;
import org.jspecify.annotations.Nullable;

/**
 * Members of groupements within one sentence: lists in parentheses or after a colon,
 * {@code réunit}, {@code est membre de}, {@code a rejoint}, {@code a quitté}.
 */
final class MembershipRule implements Rule {

	static final String LIST = "list of members";

	static final String WORDS = "membership in words";

	private static final String LEFT = "leaving";

	private static final int FAR = 90;

	/**
	 * What a sentence says about a groupement.
	 *
	 * @param rule the rule that has found it
	 * @param members its members
	 * @param role the role of all of them, if the words say so
	 * @param since when it began
	 * @param until when it ended
	 */
	record Said(String rule, List<Mention> members, @Nullable String role, @Nullable String since,
			@Nullable String until) {

		static Said of(String rule, List<Mention> members, @Nullable String role, @Nullable String since) {
			return new Said(rule, members, role, since, null);
		}

		/**
		 * A member that has left at an unknown date: not a membership that could be
		 * stated.
		 */
		boolean isOver() {
			return LEFT.equals(this.rule) && this.until == null;
		}

	}

	@Override
	public void read(List<Clause> clauses, DraftProposals proposals) {
		Antecedents before = new Antecedents();
		for (Clause clause : clauses) {
			List<Mention> groups = clause.groups();
			Said said = null;
			boolean taken = false;
			for (int i = 0; i < groups.size(); i++) {
				said = (i == 0) ? belonging(clause, groups.getFirst(), clause.start(), before.of(clause))
						: next(clause, groups.get(i - 1), groups.get(i), said, taken);
				taken = listed(clause, groups.get(i), until(clause, groups, i), proposals);
				if (said != null && !said.isOver()) {
					say(clause, said, groups.get(i), proposals);
				}
			}
			before.pass(clause);
		}
	}

	/**
	 * The end of the words about a groupement: at the next one that is not itself in the
	 * list.
	 */
	private static int until(Clause clause, List<Mention> groups, int index) {
		int closed = closed(clause, groups.get(index));
		if (closed > 0) {
			return closed;
		}
		for (Mention next : groups.subList(index + 1, groups.size())) {
			if (!Lineup.isListed(clause, next) && closed(clause, next) < 0) {
				return next.start();
			}
		}
		return clause.end();
	}

	/**
	 * The end of a parenthesis in which a groupement is only mentioned:
	 * {@code (en lieu et place du GHT Y)}; -1 if it is not in one.
	 */
	private static int closed(Clause clause, Mention group) {
		String before = clause.before(group.start());
		int close = clause.behind(group.end()).indexOf(')');
		boolean within = before.lastIndexOf('(') > before.lastIndexOf(')') && close >= 0
				&& MembershipWords.ASIDE_OF.matcher(before.substring(before.lastIndexOf('('))).matches();
		return within ? group.end() + close : -1;
	}

	/** Finds members after their groupement, and returns whether there are any. */
	private static boolean listed(Clause clause, Mention group, int until, DraftProposals proposals) {
		List<Mention> houses = Lineup.between(clause, group.end(), until);
		if (houses.isEmpty()) {
			return false;
		}
		String link = clause.between(group.end(), houses.getFirst().start());
		Said said = fronted(clause, group, houses, link);
		if (said == null) {
			said = ofWhich(clause, houses, link);
		}
		if (said == null) {
			said = opened(clause, group, houses, link);
		}
		if (said != null) {
			say(clause, said, group, proposals);
		}
		return said != null;
	}

	/** {@code Établissement support du GHT X, le CH de A …}. */
	private static @Nullable Said fronted(Clause clause, Mention group, List<Mention> houses, String link) {
		Matcher front = MembershipWords.FRONTED.matcher(clause.before(group.start()));
		boolean nobodyElse = clause.houses().stream().noneMatch((one) -> one.end() <= group.start());
		boolean fits = nobodyElse && front.matches()
				&& (MembershipWords.FRONTED_LINK.matcher(link).matches()
						|| MembershipWords.FRONTED_ASIDE.matcher(link).matches()
								&& MembershipWords.IN_FRONT.matcher(clause.before(group.start())).matches());
		if (!fits) {
			return null;
		}
		String role = RoleWords.named(front.group(1));
		List<Mention> members = "support".equals(role) || "pilot".equals(role) ? houses.subList(0, 1)
				: Lineup.forwards(clause, houses);
		return Said.of(WORDS, members, role, Moments.since(clause, group.end(), houses.getFirst().start()));
	}

	/** {@code le GCS X, dont le CH de A et le CH de B sont membres}. */
	private static @Nullable Said ofWhich(Clause clause, List<Mention> houses, String link) {
		if (!MembershipWords.OF_WHICH.matcher(link).matches()) {
			return null;
		}
		List<Mention> members = Lineup.forwards(clause, houses);
		Matcher are = MembershipWords.ARE_OF_WHICH.matcher(clause.behind(members.getLast().end()));
		return are.find() ? Said.of(WORDS, members, RoleWords.named(are.group(1)), null) : null;
	}

	private static @Nullable Said opened(Clause clause, Mention group, List<Mention> houses, String link) {
		boolean signed = link.length() < FAR && MembershipWords.SIGNED_BY.matcher(link).matches()
				&& (isFounding(link) || !MembershipWords.BY.matcher(link).matches() && isFounding(clause.text()));
		boolean support = MembershipWords.SUPPORTED.matcher(link).matches()
				&& RoleWords.isSupport(clause, houses.getFirst());
		boolean opens = MembershipWords.opens(link) && !MembershipWords.LEAVES.matcher(link).find()
				&& (!MembershipWords.JOINS.matcher(link).find() || link.matches("(?isU).*\\bintègre(?:nt)?\\b.*"))
				&& !MembershipWords.OF_THE_HOUSE.matcher(ofHouse(clause, group, link)).matches();
		if (!signed && !support && !opens) {
			return null;
		}
		List<Mention> members = support ? houses.subList(0, 1) : Lineup.forwards(clause, houses);
		if (!signed && !support && link.matches("(?s)\\s*[»”\")]{0,2}\\s*:.*")
				&& Lineup.goesOnWithVerb(clause, members.getLast())) {
			return null;
		}
		String role = signed && MembershipWords.BY.matcher(link).matches() ? "founding" : null;
		return past(clause, link, Said.of(LIST, members, role, founded(clause, group, houses)));
	}

	private static boolean isFounding(String words) {
		return FoundingRule.FOUNDED.matcher(words).find() || FoundingRule.SIGNED.matcher(words).find();
	}

	private static String ofHouse(Clause clause, Mention group, String link) {
		return clause.houses().stream().anyMatch((one) -> one.end() <= group.start()) ? link : "";
	}

	/** A past membership with its dates; empty if it has none. */
	private static @Nullable Said past(Clause clause, String link, Said said) {
		if (!MembershipWords.PAST.matcher(link).find()) {
			return said;
		}
		String until = Moments.until(clause);
		return (until == null && said.since == null) ? null
				: new Said(said.rule, said.members, said.role, said.since, until);
	}

	/** The date of the clause, if it is about a founding, or says since when. */
	private static @Nullable String founded(Clause clause, Mention group, List<Mention> houses) {
		boolean founded = clause.has(FoundingRule.FOUNDED) || clause.has(FoundingRule.SIGNED)
				|| !clause.closing().isEmpty();
		return (founded && clause.dates().size() == 1) ? clause.dates().getFirst().date()
				: Moments.since(clause, group.end(), houses.getFirst().start());
	}

	/** Members before their groupement, or named in the sentence before. */
	private static @Nullable Said belonging(Clause clause, Mention group, int from, List<Mention> meant) {
		List<Mention> houses = Lineup.between(clause, from, group.start());
		if (houses.isEmpty()) {
			return meant.isEmpty() ? null : said(clause, group, meant, clause.between(from, group.start()), "");
		}
		String link = clause.between(houses.getLast().end(), group.start());
		List<Mention> subjects = Lineup.backwards(clause, houses);
		String before = clause.between(from, subjects.getFirst().start());
		List<Mention> who = MembershipWords.isOfOne(link) ? subjects.subList(subjects.size() - 1, subjects.size())
				: subjects;
		return said(clause, group, who, link, before);
	}

	/**
	 * The next groupement of a sentence: it has the same statement, or is joined by a
	 * conjunction. Members of the one before are not its members, except after a comma.
	 */
	private static @Nullable Said next(Clause clause, Mention before, Mention group, @Nullable Said said,
			boolean taken) {
		List<Mention> houses = Lineup.between(clause, before.end(), group.start());
		String gap = clause.between(houses.isEmpty() ? before.end() : houses.getLast().end(), group.start());
		if (!houses.isEmpty()) {
			return (taken && !gap.strip().startsWith(",")) ? null : belonging(clause, group, before.end(), List.of());
		}
		boolean object = MembershipWords.OBJECT.matcher(clause.before(before.start())).matches()
				&& !clause.before(before.start()).matches("(?isU).*\\b(?:de|à)\\s+la\\s+[«“\"]?\\s*");
		if (said == null || MembershipWords.AND_OF.matcher(gap).matches()
				|| object && MembershipWords.AND.matcher(gap).matches()) {
			return said;
		}
		boolean moves = gap.length() < FAR
				&& (MembershipWords.JOINS.matcher(gap).find() || MembershipWords.LEAVES.matcher(gap).find());
		return moves ? said(clause, group, said.members, gap, "") : null;
	}

	private static @Nullable Said said(Clause clause, Mention group, List<Mention> who, String link, String before) {
		if (MembershipWords.LEAVES.matcher(link).find()) {
			boolean open = clause.until(group.start()).isIntended() || clause.until(group.start()).isReported();
			return new Said(LEFT, who, null, null, open ? null : Moments.of(clause, end(clause, who)));
		}
		if (MembershipWords.JOINS.matcher(link).find() || before.matches("(?isU).*\\bintégration d.{0,12}")) {
			return Said.of("joining", who, null, Moments.of(clause, end(clause, who)));
		}
		if (MembershipWords.APPOSED.matcher(link).matches()) {
			return Said.of(WORDS, who.subList(who.size() - 1, who.size()), apposed(link), null);
		}
		if (MembershipWords.BELONGS.matcher(link).matches()) {
			return MembershipWords.OTHERS.matcher(link).matches() ? null : past(clause, link,
					Said.of(WORDS, who, role(link), Moments.since(clause, end(clause, who), clause.end())));
		}
		if (MembershipWords.CREATES.matcher(link).matches()) {
			return Said.of("founding members", who, "founding", Moments.of(clause, end(clause, who)));
		}
		return MembershipWords.FOUNDERS.matcher(before).find()
				? Said.of(LIST, who, "founding", Moments.of(clause, clause.start())) : null;
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
				: link.matches("(?isU).*\\bparties? (?:au|à|du).*") ? "party" : "support";
	}

	private static @Nullable String role(String link) {
		return link.matches("(?isU).*\\b(?:partenaires?|partners?)\\b.*") ? "partner"
				: link.matches("(?isU).*\\b(?:associée?s?|associate)\\b.*") ? "associate"
						: link.matches("(?isU).*\\b(?:fondat\\w+|founding)\\b.*") ? "founding"
								: link.matches("(?isU).*\\bparties?\\s+(?:au|à\\s+la)\\b.*") ? "party" : null;
	}

	/**
	 * What comes after the members and their groupement does not count, so that it may be
	 * denied or planned. {@code le CH de …, établissement support du GHT …, n’est pas
	 * concerné}: what is between commas holds whatever the rest of the sentence says.
	 */
	static void say(Clause clause, Said said, Mention group, DraftProposals proposals) {
		boolean moves = group.start() < clause.start() && !LIST.equals(said.rule) && !WORDS.equals(said.rule);
		int end = moves ? clause.end() : Math.max(group.end(), said.members.getLast().end());
		Clause words = clause.until(end);
		for (Mention member : said.members) {
			boolean list = LIST.equals(said.rule) || "joining".equals(said.rule)
					|| "founding members".equals(said.rule);
			String own = (list || said.role == null) ? RoleWords.of(clause, member, said.members) : null;
			String role = (own != null) ? own : (said.role != null) ? said.role : "member";
			boolean aside = WORDS.equals(said.rule)
					&& MembershipWords.ASIDE.matcher(clause.between(member.end(), group.start())).matches();
			proposals.say(words, said.rule, 0.9, proposals.of(member), RelationshipType.MEMBER_OF, proposals.of(group),
					new Details(LEFT.equals(said.rule) ? null : role, said.since, said.until, null, null, aside));
		}
	}

}
