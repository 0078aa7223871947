package org.hospitalgraph.document.drafting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.hospitalgraph.document.proposal.FactDetails;
import org.hospitalgraph.document.proposal.DraftProposals;
import org.hospitalgraph.document.proposal.Rule;
import org.hospitalgraph.document.proposal.Subject;
import org.hospitalgraph.document.sentence.Antecedents;
import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.document.sentence.Lineup;
import org.hospitalgraph.document.sentence.MembershipWords;
import org.hospitalgraph.document.sentence.Moments;
import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.RelationshipType;

/** Hospitals with a common management: {@code une direction commune entre …}. */
final class CommonDirectionRule implements Rule {

	private static final Pattern COMMON = Pattern.compile(
			"\\bdirection\\s+(?:commune|unique|conjointe)\\b|\\bmême\\s+direction\\b|\\bjoint\\s+management\\b|\\bdirection\\b(?=\\s+(?:du|de|des)\\s[^.;]{0,200}\\b(?:est|sera|devient)\\s+commune\\b)",
			Clause.FLAGS);

	private static final Pattern OVER = Pattern.compile(
			"\\b(?:fin\\s+(?:de|à|à\\s+la)|rupture|rompu\\p{L}*|dénonc\\p{L}+|dissolution|sortie|quitt\\p{L}+)\\b[^.;]{0,25}\\bdirection\\b|\\bdirection\\s+commune\\b[^.;]{0,80}\\b(?:a\\s+pris\\s+fin|prend\\s+fin|s[’']est\\s+achevée)",
			Clause.FLAGS);

	/** Between these words and the hospitals. */
	private static final Pattern OF = Pattern.compile(
			"\\s*(?:\\([^()]*\\)\\s*)?(?:[^.;:,]{0,60}\\b)?(?:de|du|des|d[’']|entre|:|à|aux?|regroup\\p{L}+|réuni\\p{L}+|associ\\p{L}+|unissant|lie|lient|with|of|between)(?![\\p{L}])[^.;:]{0,50}|\\s*[:(].{0,40}",
			Clause.FLAGS);

	private static final Pattern WITH = Pattern.compile("[^.;:]{0,50}\\b(?:avec|with)\\b[^.;:,]{0,20}", Clause.FLAGS);

	/**
	 * {@code Par une direction commune, le CH de A assure la direction de l’Ehpad de B}.
	 */
	private static final Pattern LEADS = Pattern.compile(
			"\\s*(?:\\([^()]*\\)\\s*)?(?:assure|exerce)\\s+(?:\\p{L}+\\s+)?la\\s+direction\\s+(?:de\\s+l[’']|de\\s+la|du|des|d[’']|de)\\s*",
			Clause.FLAGS);

	/** {@code le CHU, avec lequel il partage une direction commune}. */
	private static final Pattern WITH_WHICH = Pattern.compile("\\b(?:avec\\s+(?:lequel|laquelle|qui)|with\\s+which)\\b",
			Clause.FLAGS);

	private static final Pattern COMMA = Pattern.compile("\\s*,\\s*(?:le|la|l[’'])?\\s*", Clause.FLAGS);

	/** Between those who join it and its name. */
	private static final Pattern JOINS = Pattern.compile(MembershipWords.JOINS.pattern()
			+ "|\\bles\\s+autres\\s+(?:établissements|hôpitaux|membres)\\s+de\\s+la\\s*$", Clause.FLAGS);

	/** {@code la direction commune de l’ensemble des établissements}. */
	private static final Pattern OF_ALL = Pattern.compile(
			"\\s+(?:de|à|entre)\\s+(?:l[’']ensemble\\s+(?:des|de\\s+ces)|tou(?:s|tes)\\s+(?:les|ces)|ces)\\s+(?:\\p{L}+\\s+)?(?:établissements|hôpitaux|structures)\\b(?!\\s+(?:du|des?|d[’'])(?!\\p{L}))",
			Clause.FLAGS);

	private static final int FAR = 90;

	@Override
	public void read(List<Clause> clauses, DraftProposals proposals) {
		Antecedents before = new Antecedents();
		for (Clause clause : clauses) {
			Matcher common = COMMON.matcher(clause.text());
			boolean first = !clause.isDenied() && !clause.has(OVER);
			while (first && common.find()) {
				List<Mention> bracketed = bracketed(clause, common);
				first = !bracketed.isEmpty();
				say(clause, first ? bracketed : members(clause, common, before), proposals);
			}
			before.pass(clause);
		}
	}

	/** {@code le CH de A (en direction commune avec le CH de B)}. */
	private static List<Mention> bracketed(Clause clause, Matcher common) {
		int open = clause.text().lastIndexOf('(', common.start());
		int close = clause.text().indexOf(')', common.end());
		if (open < 0 || close < 0 || clause.text().lastIndexOf(')', common.start()) > open) {
			return List.of();
		}
		List<Mention> within = Lineup.all(clause, clause.start() + open, clause.start() + close);
		return clause.houses()
			.stream()
			.filter((one) -> one.end() <= clause.start() + open && clause.start() + open - one.end() < 2)
			.findFirst()
			.filter((one) -> !within.isEmpty())
			.map((one) -> join(List.of(one), within))
			.orElse(List.of());
	}

	private static List<Mention> members(Clause clause, Matcher common, Antecedents before) {
		if (clause.houses().isEmpty()) {
			List<Mention> meant = before.before(clause, clause.start() + common.start());
			boolean all = OF_ALL.matcher(clause.text()).region(common.end(), clause.text().length()).lookingAt();
			return meant.isEmpty() && all ? before.all() : meant;
		}
		int start = clause.start() + common.start();
		int end = clause.start() + common.end();
		List<Mention> behind = Lineup.all(clause, end, clause.end());
		List<Mention> first = Lineup.all(clause, clause.start(), start);
		String link = behind.isEmpty() ? "" : clause.between(end, behind.getFirst().start());
		List<Mention> subjects = first.isEmpty() ? before.before(clause, start)
				: isNear(clause, first, start) ? Lineup.backwards(clause, first) : List.of();
		if (behind.isEmpty() && subjects.size() == 1
				&& WITH_WHICH.matcher(clause.between(subjects.getFirst().end(), start)).find()) {
			return join(before.before(clause, subjects.getFirst().start()), subjects);
		}
		if (!behind.isEmpty() && WITH.matcher(link).matches()) {
			return join(subjects, Lineup.forwards(clause, behind));
		}
		if (behind.size() > 1 && COMMA.matcher(link).matches()
				&& LEADS.matcher(clause.between(behind.getFirst().end(), behind.get(1).start())).matches()) {
			return join(behind.subList(0, 1), Lineup.forwards(clause, behind.subList(1, behind.size())));
		}
		if (!behind.isEmpty() && OF.matcher(link).matches() && link.length() <= FAR) {
			boolean joins = !subjects.isEmpty()
					&& JOINS.matcher(clause.between(subjects.getLast().end(), start)).find();
			return join(joins ? subjects : List.of(), Lineup.forwards(clause, behind));
		}
		return subjects;
	}

	private static boolean isNear(Clause clause, List<Mention> first, int start) {
		return !first.isEmpty() && start - first.getLast().end() <= FAR
				&& !Lineup.isOwner(clause, Lineup.backwards(clause, first).getFirst());
	}

	private static List<Mention> join(List<Mention> one, List<Mention> other) {
		List<Mention> all = new ArrayList<>(one);
		all.addAll(other);
		return all;
	}

	private static void say(Clause clause, List<Mention> houses, DraftProposals proposals) {
		Set<Subject> members = new LinkedHashSet<>();
		houses.stream().filter((one) -> !Clause.isGroup(one)).forEach((house) -> members.add(proposals.of(house)));
		if (members.size() < 2) {
			return;
		}
		String names = members.stream().map((one) -> one.name).collect(Collectors.joining(", "));
		Subject direction = proposals.made(Label.GROUPEMENT, "DIRECTION_COMMUNE", "Direction commune : " + names, null);
		direction.at.add(proposals.locator(clause));
		direction.planned |= clause.isIntended();
		for (Subject member : members) {
			proposals.say(clause, "common direction", 0.85, member, RelationshipType.MEMBER_OF, direction,
					FactDetails.role("member", Moments.of(clause, clause.start())));
		}
	}

}
