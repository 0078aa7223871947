package org.hospitalgraph.document.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.hospitalgraph.document.proposal.FactDetails;
import org.hospitalgraph.document.proposal.DraftProposals;
import org.hospitalgraph.document.proposal.Rule;
import org.hospitalgraph.document.sentence.Antecedents;
import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.document.sentence.Lineup;
import org.hospitalgraph.document.sentence.MembershipWords;
import org.hospitalgraph.document.sentence.Moments;
import org.hospitalgraph.document.sentence.RoleWords;
import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.mention.value.DateMention;
import org.hospitalgraph.model.RelationshipType;
import org.jspecify.annotations.Nullable;

/**
 * Members of groupements within one sentence, or of a groupement and hospitals named
 * before.
 */
public final class MembershipRule implements Rule {

	/** {@code À ne pas confondre avec le GHT X, qui réunit …}: that is not denied. */
	private static final Pattern CONFUSED = Pattern
		.compile(".*\\bne\\s+pas\\s+(?:\\p{L}+\\s+)?confondre\\s+(?:\\p{L}+\\s+){0,3}", Clause.FLAGS);

	private static final int FAR = 60;

	/** {@code A, B et la}, before the name of a CPTS that joins too. */
	private static final Pattern AND_ONE = Pattern.compile(".*(?:,|\\bet|ainsi\\s+que)\\s+(?:le|la)\\s+", Clause.FLAGS);

	private static final Pattern WILL_SEE = Pattern
		.compile("\\s*[»”\")]{0,2}\\s*,?\\s*qui\\s+(?:verra|verrait|doit\\s+voir)\\s+le\\s+jour\\b.*", Clause.FLAGS);

	private static final Pattern LEAVING = Pattern.compile(
			"^\\W*(?:ce|son|leur)\\s+(?:retrait|départ)\\b[^.;]{0,40}\\b(?:effe|effectif|intervien)", Clause.FLAGS);

	private static final Pattern LIKEWISE = Pattern.compile(
			"[^.;]{0,40}\\d{4}\\s*,\\s*(?:et\\s+|puis\\s+|suivi\\s+de\\s+)?(?:le\\s|la\\s|l[’'])?\\s*", Clause.FLAGS);

	private static final Pattern IN_YEAR = Pattern.compile("\\s+(?:en|le|depuis|dès)\\s+[^.;,]{0,20}\\d{4}",
			Clause.FLAGS);

	@Override
	public void read(List<Clause> clauses, DraftProposals proposals) {
		Antecedents before = new Antecedents();
		for (int at = 0; at < clauses.size(); at++) {
			Clause clause = clauses.get(at);
			Clause next = (at + 1 < clauses.size()) ? clauses.get(at + 1) : clause;
			List<Mention> groups = joined(clause);
			Said said = null;
			boolean taken = false;
			List<Integer> closed = groups.stream().map((one) -> closed(clause, one)).toList();
			for (int i = 0; i < groups.size(); i++) {
				Mention group = groups.get(i);
				if (i > 0 && taken && Lineup.isListed(clause, group)) {
					continue;
				}
				int until = until(clause, groups, closed, i);
				said = (i == 0)
						? MembersBefore.first(clause, group, clause.start(), before.before(clause, group.start()))
						: MembersBefore.next(clause, groups.get(i - 1), group, said, taken);
				if (said == null && i == 0) {
					said = MembersBefore.aside(clause, group, before);
				}
				Said behind = MembersBehind.of(clause, group, until);
				taken = behind != null;
				Said more = (behind != null) ? MembersBehind.more(clause, behind, until) : null;
				if (behind != null) {
					say(clause, behind, group, proposals);
				}
				if (more != null) {
					say(clause, more, group, proposals);
				}
				said = (said != null && said.isOver()) ? left(said, next) : said;
				if (said != null && !said.isOver()) {
					Said likewise = Said.JOINING.equals(said.rule()) ? likewise(clause, group) : null;
					if (likewise != null) {
						say(clause, likewise, group, proposals);
						said = new Said(said.rule(), said.members(), said.role(), Moments.behind(clause, group), null);
					}
					say(clause, said, group, proposals);
					taken |= together(clause, said, group, until, proposals);
				}
			}
			before.pass(clause);
		}
	}

	/** Those that others join; not {@code A et la CPTS B ont adhéré au réseau X}. */
	private static List<Mention> joined(Clause clause) {
		List<Mention> groups = new ArrayList<>(clause.groups());
		if (groups.size() > 1 && (Lineup.isListed(clause, groups.getFirst())
				|| AND_ONE.matcher(clause.before(groups.getFirst().start())).matches() && !clause.houses().isEmpty()
						&& clause.houses().getFirst().start() < groups.getFirst().start())) {
			String gap = clause.between(groups.getFirst().end(), groups.get(1).start());
			if (gap.length() < FAR
					&& (MembershipWords.JOINS.matcher(gap).find() || MembershipWords.BELONGS.matcher(gap).matches())) {
				groups.removeFirst();
			}
		}
		return groups;
	}

	/** {@code Le CH de A se retire du GCS X. Ce retrait prend effet le …}. */
	private static Said left(Said said, Clause next) {
		boolean dated = LEAVING.matcher(next.text()).find() && next.dates().size() == 1;
		return dated ? new Said(said.rule(), said.members(), said.role(), null, next.dates().getFirst().date()) : said;
	}

	/**
	 * The end of the words about a groupement: at the next one that is not itself in the
	 * list.
	 */
	private static int until(Clause clause, List<Mention> groups, List<Integer> closed, int index) {
		if (closed.get(index) > 0) {
			return closed.get(index);
		}
		for (int next = index + 1; next < groups.size(); next++) {
			if (closed.get(next) < 0 && !Lineup.isListed(clause, groups.get(next))) {
				return groups.get(next).start();
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

	/** {@code A a adhéré au GHT X en 2017, B en 2019}. */
	private static @Nullable Said likewise(Clause clause, Mention group) {
		List<Mention> behind = Lineup.between(clause, group.end(), clause.end());
		if (behind.isEmpty()) {
			return null;
		}
		Mention next = behind.getFirst();
		boolean same = LIKEWISE.matcher(clause.between(group.end(), next.start())).matches()
				&& IN_YEAR.matcher(clause.behind(next.end())).lookingAt();
		String date = clause.dates()
			.stream()
			.filter((one) -> one.start() >= next.end())
			.findFirst()
			.map(DateMention::date)
			.orElse(null);
		return same ? Said.of(Said.JOINING, List.of(next), null, date) : null;
	}

	/** {@code … forment le GHT X avec le CH de B}: the same for others behind it. */
	private static boolean together(Clause clause, Said said, Mention group, int until, DraftProposals proposals) {
		List<Mention> houses = (said.isLeaving() || "support".equals(said.role())) ? List.of()
				: Lineup.between(clause, group.end(), until);
		for (int i = 0; i < houses.size(); i++) {
			if (MembershipWords.TOGETHER.matcher(clause.between(group.end(), houses.get(i).start())).matches()) {
				List<Mention> others = houses.subList(i, houses.size());
				Said same = said.of(Lineup.forwards(clause, others));
				say(clause, new Said(same.rule(), same.members(), same.role(),
						Moments.soon(clause, others.getLast().end()), same.until()), group, proposals);
				return true;
			}
		}
		return false;
	}

	/**
	 * What comes after the members and their groupement does not count, so that it may be
	 * denied or planned. {@code le CH de …, établissement support du GHT …, n’est pas
	 * concerné}: what is between commas holds whatever the rest of the sentence says.
	 */
	static void say(Clause clause, Said said, Mention group, DraftProposals proposals) {
		boolean moves = group.start() < clause.start() && !said.isState();
		int end = moves ? clause.end() : Math.max(group.end(), said.members().getLast().end());
		boolean later = WILL_SEE.matcher(clause.between(group.end(), said.members().getFirst().start())).matches();
		Clause words = later ? clause.until(end).planning() : clause.until(end);
		for (Mention member : said.members()) {
			String own = (said.isOfEach() || said.role() == null || "member".equals(said.role()))
					? RoleWords.of(clause, member, said.members()) : null;
			String role = (own != null) ? own : (said.role() != null) ? said.role() : "member";
			boolean aside = said.firm() || CONFUSED.matcher(clause.before(group.start())).matches()
					|| Said.WORDS.equals(said.rule())
							&& MembershipWords.STAYS.matcher(clause.between(member.end(), group.start())).matches()
					|| Said.WORDS.equals(said.rule())
							&& MembershipWords.ASIDE.matcher(clause.between(member.end(), group.start())).matches()
					|| MembershipWords.WHOSE_SUPPORT.matcher(clause.between(group.end(), member.start())).matches();
			proposals.say(words, said.rule(), 0.9, proposals.of(member), RelationshipType.MEMBER_OF,
					proposals.of(group),
					new FactDetails(said.isLeaving() ? null : role, said.since(), said.until(), null, null, aside));
		}
	}

}
