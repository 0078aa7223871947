package org.hospitalgraph.document.drafting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.hospitalgraph.document.drafting.DraftProposals.Details;
import org.hospitalgraph.document.drafting.DraftProposals.Subject;
import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.RelationshipType;
import org.jspecify.annotations.Nullable;

/** What became of hospitals: fusions, absorptions, new names, a common direction. */
final class SuccessionRule implements Rule {

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS;

	private static final Pattern FUSION = Pattern
		.compile("\\bfusion\\p{L}*|\\bmerge\\p{L}*|\\bmerging\\b|\\bne\\s+form\\p{L}+\\s+plus\\s+qu", FLAGS);

	/** Before the new one. */
	private static final Pattern BECOMES = Pattern.compile(
			"(?isU).*\\b(?:pour\\s+(?:former|donner|créer|constituer|devenir)|donnent\\s+naissance|forment?|créent|to\\s+form|into)\\b.{0,60}$");

	private static final Pattern ISSUED = Pattern.compile(
			"(?isU).*\\b(?:issue?\\s+de\\s+la\\s+fusion|né\\w*\\s+de\\s+la\\s+fusion|résulte\\s+de\\s+la\\s+fusion|créé\\w*\\s+par\\s+fusion"
					+ "|par\\s+fusion)\\b.{0,60}");

	private static final Pattern ABSORBS = Pattern.compile("(?isU).*\\babsorbe\\b.{0,30}");

	private static final Pattern RENAMED = Pattern.compile(
			"(?isU).*\\b(?:devient|est\\s+devenue?|est\\s+renommée?|est\\s+rebaptisée?|prend\\s+le\\s+nom|becomes|is\\s+renamed|was\\s+renamed)\\b.{0,40}");

	private static final Pattern COMMON = Pattern.compile("\\bdirection\\s+commune\\b|\\bjoint\\s+management\\b",
			FLAGS);

	@Override
	public void read(List<Clause> clauses, DraftProposals proposals) {
		for (Clause clause : clauses) {
			List<Mention> houses = clause.houses();
			if (clause.isDenied()) {
				continue;
			}
			if (houses.size() > 1 && clause.has(FUSION)) {
				fusion(clause, houses, proposals);
			}
			else if (houses.size() > 1 && clause.has(COMMON)) {
				common(clause, houses, proposals);
			}
			else if (clause.mentions().size() > 1) {
				replaced(clause, proposals);
			}
		}
	}

	private static void fusion(Clause clause, List<Mention> houses, DraftProposals proposals) {
		Mention last = houses.getLast();
		Mention first = houses.getFirst();
		if (houses.size() > 2 && BECOMES.matcher(clause.before(last.start())).matches()) {
			houses.subList(0, houses.size() - 1).forEach((old) -> succeeds(clause, last, old, "merger", proposals));
		}
		else if (ISSUED.matcher(clause.between(first.end(), houses.get(1).start())).matches()) {
			houses.subList(1, houses.size()).forEach((old) -> succeeds(clause, first, old, "merger", proposals));
		}
	}

	private static void succeeds(Clause clause, Mention now, Mention old, String how, DraftProposals proposals) {
		proposals.say(clause, "merger".equals(how) ? "fusion" : how, 0.9, proposals.of(now), RelationshipType.SUCCEEDS,
				proposals.of(old), Details.how(how, date(clause)));
	}

	/** {@code X devient Y}, {@code X absorbe Y}. */
	private static void replaced(Clause clause, DraftProposals proposals) {
		for (int i = 0; i + 1 < clause.mentions().size(); i++) {
			Mention one = clause.mentions().get(i);
			Mention next = clause.mentions().get(i + 1);
			boolean alike = one.label() != null && one.label().equals(next.label())
					&& (Clause.isGroup(one) || Label.ESTABLISHMENT.text().equals(one.label()));
			String link = clause.between(one.end(), next.start());
			if (alike && !one.key().equals(next.key()) && RENAMED.matcher(link).matches() && link.length() < 60) {
				succeeds(clause, next, one, "renaming", proposals);
			}
			else if (alike && ABSORBS.matcher(link).matches() && link.length() < 60) {
				succeeds(clause, one, next, "absorption", proposals);
			}
		}
	}

	private static void common(Clause clause, List<Mention> houses, DraftProposals proposals) {
		Set<Subject> members = new LinkedHashSet<>();
		houses.forEach((house) -> members.add(proposals.of(house)));
		if (members.size() < 2 || !Label.GROUPEMENT.categories().contains("DIRECTION_COMMUNE")) {
			return;
		}
		String names = members.stream().map((one) -> one.name).collect(Collectors.joining(", "));
		Subject direction = proposals.made(Label.GROUPEMENT, "DIRECTION_COMMUNE", "Direction commune : " + names, null);
		direction.at.add(proposals.locator(clause));
		direction.planned |= clause.isIntended();
		for (Subject member : members) {
			proposals.say(clause, "common direction", 0.85, member, RelationshipType.MEMBER_OF, direction,
					Details.role("member", date(clause)));
		}
	}

	private static @Nullable String date(Clause clause) {
		return (clause.dates().size() == 1) ? clause.dates().getFirst().date() : null;
	}

}
