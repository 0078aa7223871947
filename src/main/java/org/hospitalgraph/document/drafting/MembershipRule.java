package org.hospitalgraph.document.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

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

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS;

	/** Between a groupement and the first of its members. */
	private static final Pattern OPENS = Pattern.compile(
			"\\s*[»”\")]{0,2}\\s*(?:\\([^()]{0,80}\\)\\s*)*(?:[:(]|[–—-]\\s).{0,60}|.*\\bport\\p{L}+ en commun par\\b.{0,90}|.*\\b(?:regroup|réuni|rassembl|compren"
					+ "|compos|associe|fédère|unit|compte|formé|constitué|includes?|comprises?|brings? together|members?"
					+ "|consists?|membres?|établissements? parties?)\\p{L}*\\b.{0,90}",
			FLAGS);

	private static final Pattern SIGNED_BY = Pattern.compile(".*\\b(?:entre|par|between|by)\\s[^,.]{0,40}", FLAGS);

	private static final Pattern SUPPORTED = Pattern
		.compile(".*\\b(?:dont|whose|avec pour établissement support)\\b[^.]{0,40}", FLAGS);

	/** Behind the last of the members and before the groupement. */
	private static final Pattern BELONGS = Pattern.compile(
			"[^.;]*\\b(?:membres?|members?|appartien\\p{L}*|font? (?:désormais |également )?partie|belongs?|adhérents?|parties? (?:au|à))\\b.{0,60}",
			FLAGS);

	/** Before the one of several dates that counts. */
	private static final Pattern EFFECT = Pattern.compile(
			".*\\b(?:avec\\s+effet|à\\s+compter|à\\s+partir|à\\s+effet|depuis|effective|with\\s+effect|as)\\s+(?:au|du|le|from|of|on)?\\s*(?:le\\s+)?$",
			FLAGS);

	/** {@code établissement support du}, {@code établissement partie au}. */
	private static final Pattern APPOSED = Pattern.compile(
			".*\\bétablissement\\s+(?:support|pilote)\\s+d.{0,6}|\\s*,[^.;]*\\bétablissement\\s+partie\\s+(?:au|à la|du)\\s",
			FLAGS);

	private static final Pattern CREATES = Pattern.compile(
			"[^.;]*\\b(?:créer|créent|ont créé|constituer|constituent|ont constitué|fonder|ont fondé|forment|have created|create)\\b.{0,90}",
			FLAGS);

	private static final Pattern FOUNDERS = Pattern
		.compile("(?:créé|fondé|constitué|founded|created)e?s?\\b.{0,60}\\b(?:par|by)\\b.*", FLAGS);

	private static final Pattern JOINS = Pattern.compile(
			"\\b(?:rejoi\\p{L}+|adh[éè]r\\p{L}+|int[éè]gr\\p{L}+|join|joined|joins|entr[eé]\\p{L}* (?:au|dans))\\b",
			FLAGS);

	private static final Pattern LEAVES = Pattern.compile(
			"\\b(?:quitt\\p{L}+|s[’']est retir\\p{L}+|se retir\\p{L}+|s’en est retir\\p{L}+|retrait|sort(?:i|ie|ent)? d|left|leaves|withdr\\p{L}+"
					+ "|n[’']est plus membre|ne fait plus partie|ne font plus partie)",
			FLAGS);

	private static final Pattern PRONOUN = Pattern.compile(
			"^\\s*(?:il|elle|ils|its members|ses membres|it|ce groupement|le groupement|ce gcs|ce ght|cette cht)\\b",
			FLAGS);

	/** {@code Sont également membres : …}. */
	private static final Pattern ARE_MEMBERS = Pattern.compile(
			"^\\s*(?:(?:en\\s+)?sont\\s+(?:également\\s+|aussi\\s+)?(?:membres|parties|adhérents)|les\\s+(?:autres\\s+)?(?:membres|établissements)\\b[^:.;]{0,40}\\bsont)\\b",
			FLAGS);

	private static final Pattern OBJECT = Pattern
		.compile("\\b(?:l[’']a|l[’']ont|y a|y ont|le|la)\\s+(?:rejoi|adhér|intégr|quitt)", FLAGS);

	/** Between two of a list: no verb of a new sentence. */
	private static final Pattern APART = Pattern
		.compile(".*\\b(?:ont|a|est|sont|afin|pour|avec|dont|que|où|mais|has|have|with|for|was|were)\\b.*", FLAGS);

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
		boolean signed = link.length() < 90 && SIGNED_BY.matcher(link).matches()
				&& (clause.has(FoundingRule.FOUNDED) || clause.has(FoundingRule.SIGNED));
		boolean support = SUPPORTED.matcher(link).matches() && RoleWords.isSupport(clause, houses.getFirst());
		if (signed || support
				|| OPENS.matcher(link).matches() && !LEAVES.matcher(link).find() && !JOINS.matcher(link).find()) {
			String role = signed && link.matches("(?s).*\\b(?:par|by)\\b.*") ? "founding" : null;
			say(clause, LIST, contiguous(clause, support ? houses.subList(0, 1) : houses), group, role,
					date(clause, group), proposals);
		}
	}

	/** Members before their groupement. */
	private void belonging(Clause clause, Mention group, int from, List<Mention> subject, DraftProposals proposals) {
		List<Mention> houses = between(clause, from, group.start());
		boolean meant = houses.isEmpty() && PRONOUN.matcher(clause.text()).find() && !subject.isEmpty();
		if (houses.isEmpty() && !meant) {
			return;
		}
		String link = clause.between(meant ? from : houses.getLast().end(), group.start());
		List<Mention> subjects = meant ? subject : contiguousBackwards(clause, houses);
		String before = meant ? "" : clause.between(from, subjects.getFirst().start());
		if (LEAVES.matcher(link).find()) {
			String date = date(clause, null);
			subjects.forEach((one) -> proposals.say(clause, LEFT, 0.9, proposals.of(one), RelationshipType.MEMBER_OF,
					proposals.of(group), new Details(null, null, (date != null) ? date : null, null, null)));
		}
		else if (JOINS.matcher(link).find() || before.matches("(?isU).*\\bintégration d.{0,12}")) {
			say(clause, JOINED, subjects, group, null, date(clause, null), proposals);
		}
		else if (APPOSED.matcher(link).matches()) {
			apposed(clause, subjects.getLast(), group, link, proposals);
		}
		else if (BELONGS.matcher(link).matches()) {
			say(clause, "membership in words", subjects, group, null, null, proposals);
		}
		else if (CREATES.matcher(link).matches()) {
			say(clause, "founding members", subjects, group, "founding", date(clause, null), proposals);
		}
		else if (FOUNDERS.matcher(before).find()) {
			say(clause, LIST, subjects, group, "founding", date(clause, null), proposals);
		}
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
		else if ((PRONOUN.matcher(clause.text()).find() || ARE_MEMBERS.matcher(clause.text()).find())
				&& OPENS.matcher(link).matches()) {
			say(clause, LIST, contiguous(clause, houses), group, null, null, proposals);
		}
		else if (OBJECT.matcher(clause.text()).find()) {
			boolean left = LEAVES.matcher(clause.text()).find();
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
			.replaceAll("(?iU)qui sont|ainsi que|ou encore|en tant que|\\([^)]*\\)", " ");
		return APART.matcher(gap).matches() || gap.length() > 120;
	}

	/** The date of the clause, where it has only one, or one near to the founding. */
	private static @Nullable String date(Clause clause, @Nullable Mention group) {
		List<DateMention> dates = clause.dates();
		if (group == null) {
			return (dates.size() == 1) ? dates.getFirst().date()
					: dates.stream()
						.filter((one) -> EFFECT.matcher(clause.before(one.start())).matches())
						.findFirst()
						.map(DateMention::date)
						.orElse(null);
		}
		boolean founded = clause.has(FoundingRule.FOUNDED) || clause.has(FoundingRule.SIGNED)
				|| !clause.closing().isEmpty();
		return (founded && dates.size() == 1) ? dates.getFirst().date() : null;
	}

}
