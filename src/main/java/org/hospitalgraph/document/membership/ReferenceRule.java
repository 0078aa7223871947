package org.hospitalgraph.document.membership;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.document.proposal.FactDetails;
import org.hospitalgraph.document.proposal.DraftProposals;
import org.hospitalgraph.document.proposal.Rule;
import org.hospitalgraph.document.proposal.Subject;
import org.hospitalgraph.document.sentence.Antecedents;
import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.document.sentence.Lineup;
import org.hospitalgraph.document.sentence.MembershipWords;
import org.hospitalgraph.document.sentence.Moments;
import org.hospitalgraph.document.sentence.RoleWords;
import org.hospitalgraph.document.sentence.Topic;
import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.model.RelationshipType;
import org.jspecify.annotations.Nullable;

/**
 * Members of a groupement named earlier: {@code Il réunit …}, {@code Son
 * établissement support est …}, {@code Le CH de A l’a rejoint en 2018}.
 */
public final class ReferenceRule implements Rule {

	/** {@code Sont également membres : …}. */
	private static final Pattern ARE_MEMBERS = Pattern.compile(
			"^\\s*(?:(?:en\\s+)?sont\\s+(?:également\\s+|aussi\\s+)?(?:membres|parties|adhérents)|les\\s+(?:autres\\s+)?(?:membres|établissements)\\b[^:.;]{0,40}\\bsont|the\\s+other\\s+members\\s+are)\\b",
			Clause.FLAGS);

	/** {@code En font également partie le CH de …}. */
	private static final Pattern PART_OF_IT = Pattern.compile(
			"\\W*en\\s+(?:fait|font)\\s+(?:\\p{L}+\\s+)?partie\\s*:?\\s*(?:le\\s|la\\s|les\\s|l[’'])?\\s*",
			Clause.FLAGS);

	/** {@code Le CH de … en fait partie}. */
	private static final Pattern IS_PART_OF_IT = Pattern
		.compile("^[^.;:]{0,80}?\\b(?:en\\s+(?:fait|font)\\s+(?:\\p{L}+\\s+)?partie|y\\s+adhèrent?)\\b", Clause.FLAGS);

	private static final Pattern DENIES = Pattern.compile("\\b(?:n[’']|ne\\s|pas|plus|jamais|ni|sans)(?!\\p{L})",
			Clause.FLAGS);

	/** {@code L’établissement support est A ; les autres membres sont B et C}. */
	private static final Pattern THE_OTHERS = Pattern.compile(
			"[^.]{0,40}[;,.]\\s*(?:les\\s+autres|the\\s+other)\\s+(?:membres|hôpitaux|établissements|parties|adhérents|members|hospitals)[^.;:]{0,30}\\s(?:sont|are)\\s*:?\\s*(?:le\\s|la\\s|les\\s|l[’']|the\\s)?\\s*",
			Clause.FLAGS);

	/** {@code un GCS dont ils sont les deux seuls membres}. */
	private static final Pattern THEY_ARE = Pattern.compile(
			"\\bdont\\s+(?:ils|elles)\\s+sont\\s+les\\s+(?:(\\p{L}+)\\s+)?seul(?:e?s)\\s+(?:\\p{L}+\\s+)?(?:membres|adhérents|associés)\\b",
			Clause.FLAGS);

	/** {@code Son établissement support est le CH de …}. */
	private static final Pattern ITS_SUPPORT = Pattern.compile(
			"^\\W*(?:article\\s+\\w+\\s*[:.–-]+\\s*)?(?:its\\s+lead\\s+hospital\\s+is|(?:son|l[’'])\\s*établissement[\\s-]+support\\s+est)\\s.{0,8}$",
			Clause.FLAGS);

	/** {@code Le CH de … en est l’établissement support}. */
	private static final Pattern IS_SUPPORT = Pattern.compile(
			"^\\s*(?:\\([^()]*\\)\\s*)?en\\s+(?:est|assure|reste|demeure|devient)\\s+(?:l[’']|le\\s+)?\\s*(?:rôle\\s+d[’'])?\\s*(?:établissement[\\s-]+support|support|hôpital\\s+support)\\b.*"
					+ "|^\\s*(?:\\([^()]*\\)\\s*)?(?:est|a\\s+été)\\s+(?:désigné|choisi|retenu|nommé)e?\\s+(?:comme\\s+)?(?:l[’'])?\\s*(?:établissement[\\s-]+)?support\\b(?!\\s+(?:du|de|d[’'])).*"
					+ "|^\\s*(?:\\([^()]*\\)\\s*)?is\\s+its\\s+lead\\s+(?:hospital|establishment)\\b.*",
			Clause.FLAGS);

	private static final Pattern IS_OF_IT = Pattern.compile(
			"^[^.;:]{0,120}?\\ben\\s+(?:est|sont)\\s+(?:\\p{L}+\\s+){0,2}?(?:[«“\"]\\s*)?((?:établissements?\\s+)?(?:partenaires?|membres?(?:\\s+(?:associés?|fondateurs?|partenaires?))?|parties?|adhérents?|associée?s?|fondat\\p{L}+))\\b|^[^.;:]{0,120}?\\b(?:are|is)\\s+(?:also\\s+|a\\s+)?((?:founding\\s+|associate\\s+)?(?:members?|partners?))\\s*[.;]?\\s*$",
			Clause.FLAGS);

	private static final Pattern OBJECT = Pattern.compile(
			"\\b(?:l[’']a|l[’']ont|nous\\s+a|nous\\s+ont|nous|y a|y ont|le|la)\\s+(?:rejoi|adhér|intégr|quitt)|\\ben\\s+(?:est|sont|était|étaient)\\s+(?:\\p{L}+\\s+)?(?:sorti|parti|retir)\\p{L}*"
					+ "|\\bs[’']en\\s+(?:est|sont)\\s+retir",
			Clause.FLAGS);

	/** {@code l’ensemble des membres fondateurs (…)}. */
	private static final Pattern IN_BRACKETS = Pattern.compile(
			".*?\\b((?:établissements\\s+)?(?:membres|fondateurs|adhérents|parties|signataires|partenaires)(?:\\s+(?:et\\s+)?(?:membres|fondateurs|adhérents|associés|partenaires)){0,2})\\s*\\(\\s*(?:(?!"
					+ Lineup.OF_A_HOSPITAL + ")[^()]){0,60}$",
			Clause.FLAGS);

	/** {@code Ces neuf établissements parties au GHT …}. */
	private static final Pattern ALL = Pattern.compile(
			"(?isU)^\\W*(?:les|ces|the|these)\\s+(\\p{L}+|\\d{1,2})\\s+(?:établissements|hôpitaux|hospitals)\\s+(parties|(?:membres\\s+)?fondateurs|associés|partenaires)\\s+(?:au|à\\s+la|du|de\\s+la|of\\s+the)\\s*$");

	@Override
	public void read(List<Clause> clauses, DraftProposals proposals) {
		Topic topic = new Topic();
		Antecedents before = new Antecedents();
		for (Clause clause : clauses) {
			Mention group = topic.last();
			if (clause.groups().isEmpty() && group != null) {
				Said said = clause.houses().isEmpty() ? ofThem(clause, before) : said(clause, topic);
				if (said != null) {
					MembershipRule.say(clause, said, group, proposals);
				}
				Said others = others(clause, said);
				if (others != null) {
					MembershipRule.say(clause, others, group, proposals);
				}
			}
			ofAll(clause, proposals);
			ofTwo(clause, before, proposals);
			topic.pass(clause);
			before.pass(clause);
		}
	}

	/** Gives the role to all members named before, if their number matches. */
	private static void ofAll(Clause clause, DraftProposals proposals) {
		if (clause.groups().isEmpty()) {
			return;
		}
		Mention group = clause.groups().getFirst();
		Matcher all = ALL.matcher(clause.before(group.start()));
		List<Subject> members = all.matches() ? proposals.membersOf(proposals.of(group)) : List.of();
		if (!members.isEmpty() && members.size() == Antecedents.number(all.group(1))) {
			FactDetails details = FactDetails.role(RoleWords.named(all.group(2)), null);
			members.forEach((member) -> proposals.say(clause.until(group.end()), "role of all members", 0.85, member,
					RelationshipType.MEMBER_OF, proposals.of(group), details));
		}
	}

	/** {@code Il en est partenaire}. */
	private static @Nullable Said ofThem(Clause clause, Antecedents before) {
		Matcher are = IS_OF_IT.matcher(clause.text());
		boolean states = are.find() && !DENIES.matcher(are.group()).find();
		List<Mention> who = states ? before.of(clause) : List.of();
		return who.isEmpty() ? null : Said.of(Said.WORDS, who, RoleWords.named(role(are)), null);
	}

	private static String role(Matcher are) {
		return (are.group(1) != null) ? are.group(1) : are.group(2);
	}

	private static @Nullable Said others(Clause clause, @Nullable Said said) {
		if (said == null || !"support".equals(said.role()) || said.members().size() != 1) {
			return null;
		}
		Mention support = said.members().getFirst();
		List<Mention> houses = Lineup.between(clause, support.end(), clause.end());
		boolean opens = !houses.isEmpty()
				&& THE_OTHERS.matcher(clause.between(support.end(), houses.getFirst().start())).matches();
		return opens ? Said.of(Said.LIST, Lineup.forwards(clause, houses), null, null) : null;
	}

	/** All that were named last, if their number matches. */
	private static void ofTwo(Clause clause, Antecedents before, DraftProposals proposals) {
		Matcher they = THEY_ARE.matcher(clause.text());
		List<Mention> who = before.all();
		if (they.find() && !clause.groups().isEmpty() && who.size() > 1
				&& (they.group(1) == null || Antecedents.number(they.group(1)) == who.size())) {
			MembershipRule.say(clause, Said.of(Said.WORDS, who, null, null), clause.groups().getLast(), proposals);
		}
	}

	private static @Nullable Said said(Clause clause, Topic topic) {
		List<Mention> all = clause.houses();
		List<Mention> anew = all.stream().filter((one) -> !one.repeated()).toList();
		Said said = state(clause, all);
		if (said == null && !anew.isEmpty()) {
			said = list(clause, anew, topic);
		}
		if (said == null) {
			said = bracketed(clause, topic);
		}
		boolean moves = said == null && OBJECT.matcher(clause.text()).find() && !Lineup.isOwner(clause, all.getFirst());
		return moves ? moved(clause, Lineup.backwards(clause, all)) : said;
	}

	/** What is said about some of them: the support establishment, partners. */
	private static @Nullable Said state(Clause clause, List<Mention> houses) {
		Mention first = houses.getFirst();
		boolean support = IS_SUPPORT.matcher(clause.behind(first.end())).matches()
				|| ITS_SUPPORT.matcher(clause.before(first.start())).find();
		if (support) {
			return Said.of(Said.WORDS, houses.subList(0, 1), "support", null);
		}
		List<Mention> some = Lineup.forwards(clause, houses);
		String behind = clause.behind(some.getLast().end());
		Matcher part = IS_PART_OF_IT.matcher(behind);
		if (PART_OF_IT.matcher(clause.before(first.start())).matches()
				|| part.find() && !DENIES.matcher(part.group()).find() && !Lineup.isOwner(clause, first)) {
			return Said.of(Said.LIST, some, null, null);
		}
		Matcher are = IS_OF_IT.matcher(behind);
		if (!are.find() || Lineup.isOwner(clause, first) || DENIES.matcher(are.group()).find()) {
			return null;
		}
		String role = RoleWords.named(role(are));
		return Said.of(Said.WORDS, some, role, Moments.since(clause, some.getLast().end(), clause.end()));
	}

	private static @Nullable Said list(Clause clause, List<Mention> houses, Topic topic) {
		String link = clause.before(houses.getFirst().start());
		boolean meant = Topic.isThis(clause) || Topic.isIt(clause) && topic.isOpen()
				|| ARE_MEMBERS.matcher(clause.text()).find() || MembershipWords.ITS_MEMBERS.matcher(link).find();
		if (meant && !MembershipWords.PAST.matcher(link).find() && MembershipWords.opens(link)) {
			return Said.of(Said.LIST, Lineup.forwards(clause, houses), null,
					Moments.since(clause, clause.start(), houses.getFirst().start()));
		}
		return null;
	}

	/** For the only groupement in the text so far. */
	private static @Nullable Said bracketed(Clause clause, Topic topic) {
		List<Mention> all = clause.houses();
		Matcher brackets = IN_BRACKETS.matcher(clause.before(all.getFirst().start()));
		if (!topic.isOnly() || !brackets.matches()) {
			return null;
		}
		String words = brackets.group(1);
		String role = words.contains("fondateur") ? "founding" : RoleWords.named(words);
		return Said.of(Said.LIST, Lineup.forwards(clause, all), role, null);
	}

	private static @Nullable Said moved(Clause clause, List<Mention> who) {
		if (MembershipWords.LEAVES.matcher(clause.text()).find()) {
			Said left = new Said(Said.LEFT, who, null, null, Moments.of(clause, clause.start()));
			return left.isOver() ? null : left;
		}
		return Said.of(Said.JOINING, who, null, Moments.of(clause, clause.start()));
	}

}
