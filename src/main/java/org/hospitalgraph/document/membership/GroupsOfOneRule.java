package org.hospitalgraph.document.membership;

import java.util.List;
import java.util.regex.Pattern;

import org.hospitalgraph.document.proposal.FactDetails;
import org.hospitalgraph.document.proposal.DraftProposals;
import org.hospitalgraph.document.proposal.Rule;
import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.document.sentence.Lineup;
import org.hospitalgraph.document.sentence.Moments;
import org.hospitalgraph.document.sentence.RoleWords;
import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.model.RelationshipType;

/**
 * The opposite direction: {@code Le CH de … est membre des groupements suivants :}, and
 * below it one groupement per line.
 */
public final class GroupsOfOneRule implements Rule {

	private static final Pattern IS_IN = Pattern.compile(
			"(?isU).*\\b(?:est\\s+(?:\\p{L}+\\s+)?(?:membre|adhérent|partie)|adhère|appartient|fait\\s+(?:\\p{L}+\\s+)?partie|is\\s+a\\s+member|belongs)\\b[^.;:]{0,80}:\\s*$");

	/** {@code De quel GHT le CH de A fait-il partie ?} */
	private static final Pattern ASKS = Pattern.compile(
			"(?isU)\\W*(?:de|à|dans)\\s+quel(?:le)?s?\\s+(?:GHT|GCS|CHT|GIP|GIE|groupement|communauté)\\b.*\\?\\s*$");

	private static final Pattern ITEM = Pattern
		.compile("(?isU)\\s*(?:[-–—•*·▪◦‣●○➢→✓]\\s*)?(?:(?:le|la|du|au|de\\s+la)\\s+|l[’'])?\\s*");

	@Override
	public void read(List<Clause> clauses, DraftProposals proposals) {
		Mention house = null;
		for (Clause clause : clauses) {
			if ((IS_IN.matcher(clause.text()).matches() || ASKS.matcher(clause.text()).matches())
					&& clause.houses().size() == 1 && clause.groups().isEmpty() && !clause.isDenied()
					&& !Lineup.isOwner(clause, clause.houses().getFirst())) {
				house = clause.houses().getFirst();
			}
			else if (house != null && isItem(clause)) {
				Mention group = clause.groups().getFirst();
				FactDetails details = FactDetails.role(role(clause, group),
						Moments.since(clause, group.end(), clause.end()));
				proposals.say(clause, "list of groupements", 0.85, proposals.of(house), RelationshipType.MEMBER_OF,
						proposals.of(group), details);
			}
			else {
				house = null;
			}
		}
	}

	private static boolean isItem(Clause clause) {
		return clause.groups().size() == 1 && clause.houses().isEmpty()
				&& ITEM.matcher(clause.before(clause.groups().getFirst().start())).matches();
	}

	private static String role(Clause clause, Mention group) {
		String own = RoleWords.of(clause, group, List.of(group));
		return (own != null) ? own : "member";
	}

}
