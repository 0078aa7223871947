package org.hospitalgraph.document.drafting;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.document.membership.FoundingRule;
import org.hospitalgraph.document.proposal.FactDetails;
import org.hospitalgraph.document.proposal.DraftProposals;
import org.hospitalgraph.document.proposal.Rule;
import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.document.sentence.Lineup;
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
					+ "(?:pour|au\\s+(?:profit|bénéfice|service)|en\\s+(?:appui|soutien)|auprès|sur\\s+le\\s+site|for|to)\\b[^.;,]{0,25}$",
			Clause.FLAGS);

	/** {@code assure pour le CH de B}, {@code assurent, au bénéfice du CH de B,}. */
	private static final Pattern ASSURES_FOR = Pattern.compile(
			"\\s*[»”\")]?\\s*(?:\\([^()]*\\)\\s*)?(?:assure(?:nt|ra)?|réalise(?:nt)?|effectue(?:nt)?|prend(?:nent)?\\s+en\\s+charge)(?:\\s+(?:également|aussi|ainsi|depuis\\s+\\d{4}))?\\s*,?\\s+"
					+ "(?:pour(?:\\s+le\\s+compte\\s+d(?:u|es?|e\\s+la|e\\s+l[’']|[’']))?|au\\s+(?:profit|bénéfice|service)\\s+d(?:u|es?|e\\s+la|e\\s+l[’']|[’'])|auprès\\s+d(?:u|es?|e\\s+la|e\\s+l[’']|[’'])|en\\s+appui\\s+(?:au|aux|à)|for)\\s*(?:les?\\s+|la\\s+|l[’']\\s*|the\\s+)?",
			Clause.FLAGS);

	/** {@code …, la relecture des lames,}: what it does for them. */
	private static final Pattern WHAT = Pattern.compile(
			"\\s*[»”\")]?\\s*(?:\\([^()]*\\)\\s*)?,?\\s*(?:(?:les|la|le|des|du|de\\s+la|une?|l[’']|de\\s+l[’'])\\s*)([\\p{L}’' -]{4,80}?)(?=\\s+(?:depuis|selon|dans\\s+le\\s+cadre|en\\s+application|et\\s+(?:le|la|les|du|des))\\b|\\s*[,.;:(]|\\s*$)",
			Clause.FLAGS);

	/** {@code les achats du CH de B sont assurés par le CH de A}. */
	private static final Pattern ASSURED_BY = Pattern.compile(
			"\\s*[»”\")]?\\s*(?:\\([^()]*\\)\\s*)?(?:est|sont)\\s+(?:\\p{L}+\\s+)?(?:assurée?s?|réalisée?s?|effectuée?s?|prise?s?\\s+en\\s+charge)\\s+par\\s+(?:le\\s+|la\\s+|l[’'])?",
			Clause.FLAGS);

	private static final Pattern ACTIVITY_OF = Pattern.compile(
			"(?:\\b(?:les|la|le)\\s+|\\bl[’']\\s*)([\\p{L}-]{4,30}(?:\\s+(?!du\\b|de\\b|des\\b)[\\p{L}-]{3,20}){0,2})\\s+(?:du|de\\s+la|de\\s+l[’']|de|d[’'])\\s*$",
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
		for (int i = 0; i + 1 < houses.size(); i++) {
			List<Mention> from = houses.subList(i, houses.size());
			String link = clause.between(from.getFirst().end(), from.get(1).start());
			Matcher assures = ASSURES.matcher(link);
			if (assures.find()) {
				assured(clause, from, assures.group(1).replaceAll("\\s+", " ").strip(), proposals);
				return;
			}
			if (ASSURES_FOR.matcher(link).matches()) {
				List<Mention> list = Lineup.forwards(clause, from.subList(1, from.size()));
				Matcher what = WHAT.matcher(clause.behind(list.getLast().end()));
				if (what.lookingAt()) {
					assured(clause, from.subList(0, list.size() + 1), what.group(1).replaceAll("\\s+", " ").strip(),
							proposals);
					return;
				}
			}
			Matcher of = ACTIVITY_OF.matcher(clause.justBefore(from.getFirst().start()));
			if (ASSURED_BY.matcher(link).matches() && of.find()) {
				assured(clause, List.of(from.get(1), from.getFirst()), of.group(1).replaceAll("\\s+", " ").strip(),
						proposals);
				return;
			}
		}
		supported(clause, houses, proposals);
	}

	private static void supported(Clause clause, List<Mention> houses, DraftProposals proposals) {
		Mention from = houses.getFirst();
		String link = clause.between(from.end(), houses.get(1).start());
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
