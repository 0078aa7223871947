package org.hospitalgraph.document.membership;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.document.proposal.DraftProposals;
import org.hospitalgraph.document.proposal.FactDetails;
import org.hospitalgraph.document.proposal.Rule;
import org.hospitalgraph.document.proposal.Subject;
import org.hospitalgraph.document.sentence.Antecedents;
import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.document.sentence.RoleWords;
import org.hospitalgraph.document.sentence.Topic;
import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.model.RelationshipType;
import org.jspecify.annotations.Nullable;

/**
 * What is said of all members at once, by their number: {@code Ces neuf établissements
 * parties au GHT …}, {@code … dont ils sont les deux seuls membres}.
 */
public final class AllMembersRule implements Rule {

	/** {@code un GCS dont ils sont les deux seuls membres}. */
	private static final Pattern THEY_ARE = Pattern.compile(
			"\\bdont\\s+(?:ils|elles)\\s+sont\\s+les\\s+(?:(\\p{L}+)\\s+)?seul(?:e?s)\\s+(?:\\p{L}+\\s+)?(?:membres|adhérents|associés)\\b",
			Clause.FLAGS);

	/** {@code Ces neuf établissements parties au GHT …}. */
	private static final Pattern ALL = Pattern.compile(
			"(?isU)^\\W*(?:les|ces|the|these)\\s+(\\p{L}+|\\d{1,2})\\s+(?:établissements|hôpitaux|hospitals)\\s+(parties|(?:membres\\s+)?fondateurs|associés|partenaires)\\s+(?:au|à\\s+la|du|de\\s+la|of\\s+the)\\s*$");

	@Override
	public void read(List<Clause> clauses, DraftProposals proposals) {
		Topic topic = new Topic();
		Antecedents before = new Antecedents();
		for (Clause clause : clauses) {
			ofAll(clause, proposals);
			ofTwo(clause, before, topic.last(), proposals);
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

	/** All that were named last, if their number matches. */
	private static void ofTwo(Clause clause, Antecedents before, @Nullable Mention last, DraftProposals proposals) {
		Mention group = clause.groups().isEmpty() ? last : clause.groups().getLast();
		Matcher they = THEY_ARE.matcher(clause.text());
		List<Mention> who = before.all();
		if (they.find() && group != null && who.size() > 1
				&& (they.group(1) == null || Antecedents.number(they.group(1)) == who.size())) {
			MembershipRule.say(clause, Said.of(Said.WORDS, who, null, null), group, proposals);
		}
	}

}
