package org.hospitalgraph.document.drafting;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.document.drafting.DraftProposals.Details;
import org.hospitalgraph.document.drafting.DraftProposals.Subject;
import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.model.RelationshipType;

/**
 * {@code Ces neuf établissements parties au GHT …}: the role of all that were said to be
 * its members, where they are as many.
 */
final class AllOfThemRule implements Rule {

	private static final Pattern ALL = Pattern.compile(
			"(?isU)^\\W*(?:les|ces|the|these)\\s+(\\p{L}+|\\d{1,2})\\s+(?:établissements|hôpitaux|hospitals)\\s+(parties|(?:membres\\s+)?fondateurs|associés|partenaires)\\s+(?:au|à\\s+la|du|de\\s+la|of\\s+the)\\s*$");

	@Override
	public void read(List<Clause> clauses, DraftProposals proposals) {
		for (Clause clause : clauses) {
			if (clause.groups().isEmpty()) {
				continue;
			}
			Mention group = clause.groups().getFirst();
			Matcher all = ALL.matcher(clause.before(group.start()));
			if (all.matches()) {
				List<Subject> members = proposals.membersOf(proposals.of(group));
				if (members.size() == Antecedents.number(all.group(1))) {
					Details details = Details.role(RoleWords.named(all.group(2)), null);
					members.forEach((member) -> proposals.say(clause.until(group.end()), "role of all members", 0.85,
							member, RelationshipType.MEMBER_OF, proposals.of(group), details));
				}
			}
		}
	}

}
