package org.hospitalgraph.document.drafting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Collection;
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
import org.jspecify.annotations.Nullable;

/** Hospitals with a common management: {@code une direction commune entre …}. */
final class CommonDirectionRule implements Rule {

	/** Between these words and the hospitals. */
	private static final Pattern OF = Pattern.compile(
			"\\s*(?:\\([^()]*\\)\\s*)?(?:[^.;:,]{0,60}\\b)?(?:de|du|des|d[’']|entre|:|à|aux?|regroup\\p{L}+|réuni\\p{L}+|associ\\p{L}+|uni(?:t|ssent|ssant)|rassembl\\p{L}+|concern\\p{L}+|lie|lient|with|of|between)(?![\\p{L}])[^.;:]{0,50}|\\s*[:(].{0,40}|\\s{1,2}",
			Clause.FLAGS);

	private static final Pattern WITH = Pattern.compile(
			"[^.;:]{0,50}\\b(?:avec|with|que)(?!\\p{L})[^.;:,]{0,20}|[^.;:]{0,50}\\bavec\\s[^.;:,]{0,60}:[^.;:,]{0,20}",
			Clause.FLAGS);

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

	/** {@code la direction commune des Hôpitaux du Sud : le CH de A, le CH de B}. */
	private static final Pattern COLON = Pattern.compile("\\s*:\\s*(?:les?\\s|la\\s|l[’'])?\\s*", Clause.FLAGS);

	/** Between those who join it and its name. */
	private static final Pattern JOINS = Pattern.compile(MembershipWords.JOINS.pattern()
			+ "|\\bles\\s+autres\\s+(?:établissements|hôpitaux|membres)\\s+de\\s+la\\s*$", Clause.FLAGS);

	/** {@code la direction commune de l’ensemble des établissements}. */
	private static final Pattern OF_ALL = Pattern.compile(
			"\\s+(?:de|à|entre)\\s+(?:l[’']ensemble\\s+(?:des|de\\s+ces)|tou(?:s|tes)\\s+(?:les|ces)|ces)\\s+(?:\\p{L}+\\s+)?(?:établissements|hôpitaux|structures)\\b(?!\\s+(?:du|des?|d[’'])(?!\\p{L}))",
			Clause.FLAGS);

	/** {@code La direction de l’établissement est commune avec celle du CH de B}. */
	private static final Pattern OF_IT = Pattern.compile(
			"\\s+(?:de\\s+(?:l[’']|cet\\s+)(?:établissement|hôpital)|du\\s+centre\\s+hospitalier)\\s+est\\s+commune\\b",
			Clause.FLAGS);

	/** {@code Direction commune avec le CH de B}, below the name of a hospital. */
	private static final Pattern ALONE_WITH = Pattern.compile(
			"\\W*(?:\\d+[.)]\\s*)?(?:en\\s+|la\\s+)?direction\\s+commune\\s+(?:en\\s+vigueur\\s+)?avec\\b",
			Clause.FLAGS);

	/** {@code L’établissement souletin et l’établissement béarnais}. */
	private static final Pattern BOTH = Pattern.compile(
			"\\W*l[’'](?:établissement|hôpital)\\s+\\p{L}+\\s+et\\s+l[’'](?:établissement|hôpital)\\s+\\p{L}+\\s",
			Clause.FLAGS);

	/** {@code Il est aujourd’hui en direction commune avec}: only a hospital can be. */
	private static final Pattern IT_IS = Pattern
		.compile("\\W*(?:il|elle|it)\\s+(?:est|partage|a|is|has)\\b[^.;,:]{0,40}", Clause.FLAGS);

	/** The end of what is said about a direction. */
	private static final Pattern CUT = Pattern.compile(
			";|\\)|[.!?]\\s|,\\s*(?:mais|et|chacun|sans|tandis|alors|qui|dont)\\b|\\b(?:they|but|without|while)\\b",
			Clause.FLAGS);

	private static final Pattern NEW_SENTENCE = Pattern.compile("[.!?;]\\s+\\P{Ll}|\\n\\s*\\P{L}", Clause.FLAGS);

	private static final Pattern LAST = Pattern.compile("\\s*,\\s*(?:ce\\s+dernier|celui-ci|cette\\s+dernière)\\b.*",
			Clause.FLAGS);

	private static final int FAR = 90;

	@Override
	public void read(List<Clause> clauses, DraftProposals proposals) {
		Antecedents before = new Antecedents();
		Joiners joiners = new Joiners();
		for (Clause clause : clauses) {
			joiners.meet(clause);
			Matcher common = DirectionWords.COMMON.matcher(clause.text());
			boolean first = !clause.has(DirectionWords.OVER);
			while (first && common.find()) {
				List<Mention> bracketed = bracketed(clause, common);
				first = !bracketed.isEmpty();
				if (first) {
					say(clause, common, subjects(bracketed, proposals), proposals);
				}
				else {
					tell(clause, common, before, joiners, proposals);
				}
			}
			Heads.of(clause).forEach((heads) -> made(clause, subjects(heads, proposals), false, proposals));
			joiners.follow(clause, proposals);
			joiners.pass(clause);
			before.pass(clause);
		}
	}

	private static void tell(Clause clause, Matcher common, Antecedents before, Joiners joiners,
			DraftProposals proposals) {
		if (joiners.read(clause, common.start(), common.end(), proposals)) {
			return;
		}
		Collection<Subject> members = Joiners.ofGroup(clause, common.start(), proposals);
		if (members.isEmpty()) {
			members = subjects(members(clause, common, before, joiners), proposals);
		}
		if (members.size() < 2 && clause.houses().isEmpty()) {
			members = subjects(joiners.heading(clause, common.start()), proposals);
		}
		else if (members.size() == 1 && joiners.about() != null
				&& IT_IS.matcher(clause.text().substring(0, common.start())).matches()) {
			members = new LinkedHashSet<>(members);
			members.add(proposals.of(joiners.about()));
		}
		joiners.told(say(clause, common, members, proposals));
	}

	/** {@code le CH de A (en direction commune avec le CH de B)}. */
	private static List<Mention> bracketed(Clause clause, Matcher common) {
		int open = clause.text().lastIndexOf('(', common.start());
		int close = clause.text().indexOf(')', common.end());
		if (open < 0 || close < 0 || clause.text().lastIndexOf(')', common.start()) > open) {
			return List.of();
		}
		List<Mention> within = Lineup.all(clause, clause.start() + open, clause.start() + close);
		List<Mention> before = Lineup.all(clause, clause.start(), clause.start() + open);
		if (within.isEmpty() && before.size() > 1 && clause.start() + open - before.getLast().end() < 2) {
			return Lineup.close(clause, Lineup.backwards(clause, before));
		}
		return clause.houses()
			.stream()
			.filter((one) -> one.end() <= clause.start() + open && clause.start() + open - one.end() < 2)
			.findFirst()
			.filter((one) -> !within.isEmpty())
			.map((one) -> join(List.of(one), within))
			.orElse(List.of());
	}

	private static List<Mention> members(Clause clause, Matcher common, Antecedents before, Joiners joiners) {
		if (clause.houses().isEmpty()) {
			List<Mention> meant = before.before(clause, clause.start() + common.start());
			boolean all = OF_ALL.matcher(clause.text()).region(common.end(), clause.text().length()).lookingAt()
					|| BOTH.matcher(clause.text()).lookingAt() && before.all().size() == 2;
			return meant.isEmpty() && all ? before.all() : meant;
		}
		int start = clause.start() + common.start();
		int end = clause.start() + common.end();
		List<Mention> behind = Lineup.all(clause, end, clause.end());
		List<Mention> first = Lineup.all(clause, clause.start(), start);
		String link = behind.isEmpty() ? "" : clause.between(end, behind.getFirst().start());
		List<Mention> subjects = first.isEmpty() ? meant(clause, common, before, joiners)
				: isNear(clause, first, start) ? subjects(clause, first, start) : List.of();
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
			return join(joins ? subjects : List.of(), Lineup.forwards(clause, named(clause, behind)));
		}
		return subjects;
	}

	/**
	 * {@code L’établissement} is the one that the text began with, or nobody can say.
	 */
	private static List<Mention> meant(Clause clause, Matcher common, Antecedents before, Joiners joiners) {
		if (ALONE_WITH.matcher(clause.text()).lookingAt()) {
			return (before.all().size() == 1) ? before.all() : before.owner();
		}
		if (!OF_IT.matcher(clause.text()).region(common.end(), clause.text().length()).lookingAt()) {
			return before.before(clause, clause.start() + common.start());
		}
		List<Mention> its = before.of("l’établissement est ");
		return its.stream().allMatch(joiners::isFirst) ? its : List.of();
	}

	/** {@code A, B et C, ce dernier étant en direction commune avec …}: only C is. */
	private static List<Mention> subjects(Clause clause, List<Mention> first, int start) {
		return LAST.matcher(clause.between(first.getLast().end(), start)).matches() ? List.of(first.getLast())
				: Lineup.backwards(clause, first);
	}

	/** Those behind the name of the direction itself, if it has one. */
	private static List<Mention> named(Clause clause, List<Mention> behind) {
		boolean name = behind.size() > 2
				&& COLON.matcher(clause.between(behind.getFirst().end(), behind.get(1).start())).matches();
		return name ? behind.subList(1, behind.size()) : behind;
	}

	private static boolean isNear(Clause clause, List<Mention> first, int start) {
		String gap = clause.between(first.getLast().end(), start);
		return gap.length() <= FAR && !NEW_SENTENCE.matcher(gap).find()
				&& !Lineup.isOwner(clause, Lineup.backwards(clause, first).getFirst());
	}

	private static List<Mention> join(List<Mention> one, List<Mention> other) {
		List<Mention> all = new ArrayList<>(one);
		all.addAll(other);
		return all;
	}

	private static Set<Subject> subjects(List<Mention> houses, DraftProposals proposals) {
		return houses.stream()
			.filter((one) -> !Clause.isGroup(one))
			.map(proposals::of)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/**
	 * Without what the sentence says behind it, which may deny or plan something else.
	 */
	private static @Nullable Subject say(Clause clause, Matcher common, Collection<Subject> members,
			DraftProposals proposals) {
		int last = clause.houses()
			.stream()
			.filter((one) -> members.contains(proposals.of(one)))
			.mapToInt((one) -> one.end() - clause.start())
			.max()
			.orElse(0);
		Matcher cut = CUT.matcher(clause.text());
		Clause said = cut.find(Math.max(common.end(), Math.min(last, clause.text().length())))
				? clause.until(clause.start() + cut.start()) : clause;
		boolean there = DirectionWords.THERE.matcher(clause.text().substring(0, common.start())).find();
		return said.isDenied() ? null : made(said, members, there, proposals);
	}

	private static @Nullable Subject made(Clause clause, Collection<Subject> members, boolean there,
			DraftProposals proposals) {
		if (members.size() < 2) {
			return null;
		}
		String names = members.stream().map((one) -> one.name).collect(Collectors.joining(", "));
		Subject direction = proposals.made(Label.GROUPEMENT, "DIRECTION_COMMUNE", "Direction commune : " + names, null);
		direction.at.add(proposals.locator(clause));
		direction.planned |= clause.isIntended() && !there;
		String since = since(clause);
		for (Subject member : members) {
			proposals.say(clause, "common direction", 0.85, member, RelationshipType.MEMBER_OF, direction,
					new FactDetails("member", since, null, null, null, there));
		}
		return direction;
	}

	/** Its only date, or the one that counts. */
	private static @Nullable String since(Clause clause) {
		int end = clause.start() + clause.text().length();
		List<String> dates = clause.dates()
			.stream()
			.filter((one) -> one.end() <= end)
			.map((one) -> one.date())
			.distinct()
			.toList();
		return (dates.size() == 1) ? dates.getFirst() : Moments.of(clause, clause.start());
	}

}
