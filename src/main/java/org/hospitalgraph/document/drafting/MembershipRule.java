package org.hospitalgraph.document.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

import org.hospitalgraph.document.drafting.DraftProposals.Details;
import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.mention.value.DateMention;
import org.hospitalgraph.model.RelationshipType;
import org.jspecify.annotations.Nullable;

/**
 * Who is a member of what: lists in parentheses or behind a colon, {@code réunit},
 * {@code est membre de}, {@code a rejoint}, {@code a quitté}.
 */
final class MembershipRule implements Rule {

	private static final String LIST = "list of members";

	private static final String JOINED = "joining";

	private static final String LEFT = "leaving";

	@Override
	public void read(List<Clause> clauses, DraftProposals proposals) {
		Mention last = null;
		List<Mention> subject = List.of();
		for (Clause clause : clauses) {
			List<Mention> groups = clause.groups();
			for (int i = 0; i < groups.size(); i++) {
				int until = until(clause, groups, i);
				listed(clause, groups.get(i), until, proposals);
				int from = (i == 0) ? clause.start() : groups.get(i - 1).end();
				belonging(clause, groups.get(i), from, (i == 0) ? subject : List.of(), proposals);
			}
			if (groups.isEmpty() && last != null) {
				continued(clause, last, proposals);
			}
			last = groups.isEmpty() ? last : groups.getLast();
			subject = clause.houses().stream().limit(1).toList();
		}
	}

	/**
	 * Where the words about a groupement end: at the next one that is not itself listed.
	 */
	private static int until(Clause clause, List<Mention> groups, int index) {
		for (Mention next : groups.subList(index + 1, groups.size())) {
			if (!isListed(clause, next)) {
				return next.start();
			}
		}
		return clause.end();
	}

	/** {@code Seclin – CRRC – Lille}: a groupement that is a member of another. */
	private static boolean isListed(Clause clause, Mention group) {
		return group.kind() == null && !group.repeated()
				&& clause.before(group.start()).matches("(?sU).*\\p{L}\\s*[,–‐—-]\\s*$")
				&& clause.behind(group.end()).matches("(?sU)^\\s*[,–‐—-].*");
	}

	/** Members behind their groupement. */
	private void listed(Clause clause, Mention group, int until, DraftProposals proposals) {
		List<Mention> houses = between(clause, group.end(), until);
		if (houses.isEmpty()) {
			return;
		}
		String link = clause.between(group.end(), houses.getFirst().start());
		boolean signed = link.length() < 90 && MembershipWords.SIGNED_BY.matcher(link).matches()
				&& (clause.has(FoundingRule.FOUNDED) || clause.has(FoundingRule.SIGNED));
		boolean support = MembershipWords.SUPPORTED.matcher(link).matches()
				&& RoleWords.isSupport(clause, houses.getFirst());
		if (signed || support || MembershipWords.OPENS.matcher(link).matches()
				&& !MembershipWords.LEAVES.matcher(link).find() && !MembershipWords.JOINS.matcher(link).find()) {
			String role = signed && link.matches("(?s).*\\b(?:par|by)\\b.*") ? "founding" : null;
			say(clause, LIST, contiguous(clause, support ? houses.subList(0, 1) : houses), group, role,
					date(clause, group), proposals);
		}
	}

	/** Members before their groupement. */
	private void belonging(Clause clause, Mention group, int from, List<Mention> subject, DraftProposals proposals) {
		List<Mention> houses = between(clause, from, group.start());
		boolean meant = houses.isEmpty() && MembershipWords.PRONOUN.matcher(clause.text()).find() && !subject.isEmpty();
		if (houses.isEmpty() && !meant) {
			return;
		}
		String link = clause.between(meant ? from : houses.getLast().end(), group.start());
		List<Mention> subjects = meant ? subject : contiguousBackwards(clause, houses);
		String before = meant ? "" : clause.between(from, subjects.getFirst().start());
		if (MembershipWords.LEAVES.matcher(link).find()) {
			String date = date(clause, null);
			subjects.forEach((one) -> proposals.say(clause, LEFT, 0.9, proposals.of(one), RelationshipType.MEMBER_OF,
					proposals.of(group), new Details(null, null, (date != null) ? date : null, null, null)));
		}
		else if (MembershipWords.JOINS.matcher(link).find() || before.matches("(?isU).*\\bintégration d.{0,12}")) {
			say(clause, JOINED, subjects, group, null, date(clause, null), proposals);
		}
		else if (MembershipWords.APPOSED.matcher(link).matches()) {
			apposed(clause, subjects.getLast(), group, link, proposals);
		}
		else if (MembershipWords.BELONGS.matcher(link).matches()) {
			say(clause, "membership in words", subjects, group, role(link), null, proposals);
		}
		else if (MembershipWords.CREATES.matcher(link).matches()) {
			say(clause, "founding members", subjects, group, "founding", date(clause, null), proposals);
		}
		else if (MembershipWords.FOUNDERS.matcher(before).find()) {
			say(clause, LIST, subjects, group, "founding", date(clause, null), proposals);
		}
	}

	private static @Nullable String role(String link) {
		return link.matches("(?isU).*\\b(?:partenaires?|partners?)\\b.*") ? "partner"
				: link.matches("(?isU).*\\b(?:associée?s?|associate)\\b.*") ? "associate"
						: link.matches("(?isU).*\\b(?:fondat\\w+|founding)\\b.*") ? "founding" : null;
	}

	/** {@code Il réunit …}, {@code Le CH l’a rejoint en 2018}. */
	private void continued(Clause clause, Mention group, DraftProposals proposals) {
		List<Mention> houses = clause.houses().stream().filter((one) -> !one.repeated()).toList();
		if (houses.isEmpty()) {
			return;
		}
		String link = clause.before(houses.getFirst().start());
		if (clause.behind(houses.getFirst().end())
			.matches("(?isU)^\\s*en\\s+est\\s+l[’']\\s*établissement\\s+support\\b.*")) {
			say(clause, "membership in words", houses.subList(0, 1), group, "support", null, proposals);
		}
		else if (MembershipWords.ITS_SUPPORT.matcher(link).find()) {
			say(clause, "membership in words", houses.subList(0, 1), group, "support", null, proposals);
		}
		else if (said(clause, houses.getFirst()) != null) {
			say(clause, "membership in words", contiguousBackwards(clause, houses), group,
					said(clause, houses.getFirst()), null, proposals);
		}
		else if ((MembershipWords.PRONOUN.matcher(clause.text()).find()
				|| MembershipWords.ARE_MEMBERS.matcher(clause.text()).find())
				&& MembershipWords.OPENS.matcher(link).matches()) {
			say(clause, LIST, contiguous(clause, houses), group, null, null, proposals);
		}
		else if (MembershipWords.OBJECT.matcher(clause.text()).find()) {
			boolean left = MembershipWords.LEAVES.matcher(clause.text()).find();
			String date = date(clause, null);
			List<Mention> subjects = contiguousBackwards(clause, houses);
			if (left) {
				subjects.forEach((one) -> proposals.say(clause, LEFT, 0.8, proposals.of(one),
						RelationshipType.MEMBER_OF, proposals.of(group), new Details(null, null, date, null, null)));
			}
			else {
				say(clause, JOINED, subjects, group, null, date, proposals);
			}
		}
	}

	/** {@code La clinique en est partenaire}. */
	private static @Nullable String said(Clause clause, Mention house) {
		Matcher role = MembershipWords.IS_OF_IT.matcher(clause.behind(house.end()));
		return role.find() ? RoleWords.named((role.group(1) != null) ? role.group(1) : role.group(2)) : null;
	}

	/**
	 * {@code le CH de Saint-Malo, établissement support du GHT …, n’est pas concerné}:
	 * what stands between commas is said whatever becomes of the sentence.
	 */
	private static void apposed(Clause clause, Mention house, Mention group, String link, DraftProposals proposals) {
		String role = link.matches("(?isU).*\\bpilote d.*") ? "pilot"
				: link.matches("(?isU).*\\bparties? (?:au|à|du).*") ? "party" : "support";
		boolean aside = link.matches("(?isU)^\\s*,.*");
		proposals.say(clause, "membership in words", 0.9, proposals.of(house), RelationshipType.MEMBER_OF,
				proposals.of(group), aside ? Details.aside(role) : Details.role(role, null));
	}

	private static void say(Clause clause, String rule, List<Mention> members, Mention group, @Nullable String role,
			@Nullable String since, DraftProposals proposals) {
		for (Mention member : members) {
			String own = RoleWords.of(clause, member, members);
			proposals.say(clause, rule, 0.9, proposals.of(member), RelationshipType.MEMBER_OF, proposals.of(group),
					Details.role((own != null) ? own : (role != null) ? role : "member", since));
		}
	}

	private static List<Mention> between(Clause clause, int from, int to) {
		return clause.mentions()
			.stream()
			.filter((one) -> one.start() >= from && one.end() <= to)
			.filter((one) -> "Establishment".equals(one.label()) || Clause.isGroup(one) && isListed(clause, one))
			.toList();
	}

	/** As far as the list goes on. */
	private static List<Mention> contiguous(Clause clause, List<Mention> houses) {
		List<Mention> list = new ArrayList<>();
		for (Mention house : houses) {
			if (!list.isEmpty() && isApart(clause, list.getLast(), house)) {
				break;
			}
			list.add(house);
		}
		return list;
	}

	private static List<Mention> contiguousBackwards(Clause clause, List<Mention> houses) {
		List<Mention> list = new ArrayList<>(List.of(houses.getLast()));
		for (int i = houses.size() - 2; i >= 0; i--) {
			if (isApart(clause, houses.get(i), list.getFirst())) {
				break;
			}
			list.addFirst(houses.get(i));
		}
		return list;
	}

	private static boolean isApart(Clause clause, Mention one, Mention next) {
		String gap = clause.between(one.end(), next.start())
			.replaceAll(
					"(?iU)qui (?:en )?est l[’']\\s*établissement support|qui sont|ainsi que|ou encore|en tant que|\\([^)]*\\)",
					" ");
		return MembershipWords.APART.matcher(gap).matches() || gap.length() > 120;
	}

	/** The date of the clause, where it has only one, or one near to the founding. */
	private static @Nullable String date(Clause clause, @Nullable Mention group) {
		List<DateMention> dates = clause.dates();
		if (group == null) {
			return (dates.size() == 1) ? dates.getFirst().date()
					: dates.stream()
						.filter((one) -> MembershipWords.EFFECT.matcher(clause.before(one.start())).matches())
						.findFirst()
						.map(DateMention::date)
						.orElse(null);
		}
		boolean founded = clause.has(FoundingRule.FOUNDED) || clause.has(FoundingRule.SIGNED)
				|| !clause.closing().isEmpty();
		return (founded && dates.size() == 1) ? dates.getFirst().date() : null;
	}

}
