package org.hospitalgraph.document.drafting;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.document.membership.FoundingRule;
import org.hospitalgraph.document.proposal.FactDetails;
import org.hospitalgraph.document.proposal.DraftProposals;
import org.hospitalgraph.document.proposal.Rule;
import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.model.RelationshipType;
import org.jspecify.annotations.Nullable;

/**
 * Support between hospitals, and the activity:
 * {@code apporte son soutien au CH de … pour la pharmacie}.
 */
final class SupportRule implements Rule {

	private static final Pattern SUPPORTS = Pattern.compile(
			"\\b(?:soutien(?:t|nent)?|soutenir|appui(?:e|ent)?|vient\\s+en\\s+aide|renfort|supports)\\b", Clause.FLAGS);

	/** {@code assure des coronarographies pour le CH de Cambrai}. */
	private static final Pattern ASSURES = Pattern.compile(
			"^[^.;]{0,60}?\\b(?:assure(?:nt|ra)?|réalise(?:nt)?|effectue(?:nt)?|prend(?:nent)?\\s+en\\s+charge|met(?:tent)?\\s+à\\s+(?:la\\s+)?disposition|provides?)\\s+"
					+ "(?:(?:des|les|la|le|une|un|de\\s+la|du|l[’'])\\s*)?([\\p{L}’' ()-]{4,80}?)\\s+"
					+ "(?:pour|au\\s+(?:profit|bénéfice)|auprès|sur\\s+le\\s+site|for|to)\\b[^.;,]{0,25}$",
			Clause.FLAGS);

	private static final Pattern PURPOSE = Pattern.compile(
			"^\\s*(?:pour|dans|en\\s+matière\\s+de|sur|for|in)\\s+(?:(?:les|la|le|l[’']|the)\\s*)?([\\p{L}’' -]{4,60}?)(?=\\s+(?:et|and)\\s+(?:au|aux|à)\\b|[,.;:(]|$)",
			Clause.FLAGS);

	@Override
	public void read(List<Clause> clauses, DraftProposals proposals) {
		for (Clause clause : clauses) {
			List<Mention> houses = clause.houses();
			if (houses.size() > 1 && !clause.isDenied() && !clause.has(FoundingRule.SIGNED)) {
				read(clause, houses, proposals);
			}
		}
	}

	private static void read(Clause clause, List<Mention> houses, DraftProposals proposals) {
		Mention from = houses.getFirst();
		String link = clause.between(from.end(), houses.get(1).start());
		Matcher assures = ASSURES.matcher(link);
		if (assures.find()) {
			assured(clause, houses, assures.group(1).replaceAll("\\s+", " ").strip(), proposals);
			return;
		}
		if (!SUPPORTS.matcher(link).find() || link.contains("support establishment")
				|| link.contains("établissement support") || link.length() > 80) {
			return;
		}
		for (Mention to : houses.subList(1, houses.size())) {
			if (to.repeated()) {
				continue;
			}
			proposals.say(clause, "support", 0.85, proposals.of(from), RelationshipType.SUPPORTS, proposals.of(to),
					new FactDetails(null, null, null, activity(clause, to), null));
		}
	}

	private static void assured(Clause clause, List<Mention> houses, String activity, DraftProposals proposals) {
		String since = (clause.dates().size() == 1 && clause.before(clause.dates().getFirst().start())
			.matches("(?isU).*\\b(?:depuis|dès|à compter d|since|à partir d).{0,8}$"))
					? clause.dates().getFirst().date() : null;
		for (Mention to : houses.subList(1, houses.size())) {
			if (!to.repeated()) {
				proposals.say(clause, "support", 0.85, proposals.of(houses.getFirst()), RelationshipType.SUPPORTS,
						proposals.of(to), new FactDetails(null, since, null, activity, null));
			}
		}
	}

	private static @Nullable String activity(Clause clause, Mention to) {
		Matcher purpose = PURPOSE.matcher(clause.behind(to.end()).replaceAll("\\s+", " "));
		return purpose.find() ? purpose.group(1).strip() : null;
	}

}
