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
			"^\\s*(?:(?:en\\s+)?sont\\s+(?:également\\s+|aussi\\s+)?(?:membres|parties|adhérents)|les\\s+(?:autres\\s+)?(?:membres|établissements)\\b[^:.;]{0,40}\\bsont)\\b",
			Clause.FLAGS);

	/** {@code Son établissement support est le CH de …}. */
	private static final Pattern ITS_SUPPORT = Pattern.compile(
			"^\\s*(?:its\\s+lead\\s+hospital\\s+is|(?:son|l[’'])\\s*établissement[\\s-]+support\\s+est)\\s.{0,8}$",
			Clause.FLAGS);

	/** {@code Le CH de … en est l’établissement support}. */
	private static final Pattern IS_SUPPORT = Pattern.compile(
			"^\\s*(?:\\([^()]*\\)\\s*)?en\\s+(?:est|assure|reste|demeure|devient)\\s+(?:l[’']|le\\s+)?\\s*(?:rôle\\s+d[’'])?\\s*(?:établissement[\\s-]+support|support|hôpital\\s+support)\\b.*",
			Clause.FLAGS);

	private static final Pattern IS_OF_IT = Pattern.compile(
			"^[^.;:]{0,120}?\\ben\\s+(?:est|sont)\\s+(?:\\p{L}+\\s+){0,2}?(?:[«“\"]\\s*)?((?:établissements?\\s+)?(?:partenaires?|membres?(?:\\s+(?:associés?|fondateurs?|partenaires?))?|parties?|adhérents?|associée?s?|fondat\\p{L}+))\\b|^[^.;:]{0,120}?\\b(?:are|is)\\s+(?:also\\s+|a\\s+)?((?:founding\\s+|associate\\s+)?(?:members?|partners?))\\s*[.;]?\\s*$",
			Clause.FLAGS);

	private static final Pattern OBJECT = Pattern.compile(
			"\\b(?:l[’']a|l[’']ont|nous\\s+a|nous\\s+ont|y a|y ont|le|la)\\s+(?:rejoi|adhér|intégr|quitt)|\\ben\\s+(?:est|sont|était|étaient)\\s+(?:\\p{L}+\\s+)?(?:sorti|parti|retir)\\p{L}*"
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
		for (Clause clause : clauses) {
			Mention group = topic.last();
			if (clause.groups().isEmpty() && group != null && !clause.houses().isEmpty()) {
				Said said = said(clause, topic);
				if (said != null) {
					MembershipRule.say(clause, said, group, proposals);
				}
			}
			ofAll(clause, proposals);
			topic.pass(clause);
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
		Matcher are = IS_OF_IT.matcher(clause.behind(some.getLast().end()));
		if (!are.find() || Lineup.isOwner(clause, first)) {
			return null;
		}
		String role = RoleWords.named((are.group(1) != null) ? are.group(1) : are.group(2));
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
