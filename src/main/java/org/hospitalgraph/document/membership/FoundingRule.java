package org.hospitalgraph.document.membership;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.document.proposal.FactDetails;
import org.hospitalgraph.document.proposal.DraftProposals;
import org.hospitalgraph.document.proposal.Rule;
import org.hospitalgraph.document.proposal.Subject;
import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.mention.value.DateMention;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.RelationshipType;

/** When a groupement was founded, or its constitutive convention signed. */
public final class FoundingRule implements Rule {

	public static final Pattern FOUNDED = Pattern
		.compile("\\b(?:créée?|création|fondée?|vu le jour|constituée?|constituer|instituée?|née?|founded"
				+ "|created|established|set up)\\b", Clause.FLAGS);

	public static final Pattern SIGNED = Pattern.compile("\\b(?:signée?s?|signature|signed|conclue?s?)\\b",
			Clause.FLAGS);

	public static final Pattern CONSTITUTIVE = Pattern.compile("\\bconvention\\s+constitutive\\b", Clause.FLAGS);

	/** {@code Date : 2021-10}, above a text. */
	private static final Pattern HEADER = Pattern.compile("\\W*date\\W+", Clause.FLAGS);

	/** How far a date may be from its verb. */
	private static final int NEAR = 60;

	@Override
	public void read(List<Clause> clauses, DraftProposals proposals) {
		Mention last = null;
		for (Clause clause : clauses) {
			List<Mention> groups = clause.groups();
			boolean firm = !clause.isDenied() && !clause.isReported();
			Mention group = groups.isEmpty() ? null : groups.getFirst();
			if (firm && group != null && !clause.dates().isEmpty()) {
				dated(clause, groups, proposals);
			}
			else if (firm && group == null && last != null
					&& clause.text()
						.strip()
						.matches("(?isU)^\\W*(?:il|elle|le groupement|ce groupement|groupement)\\b.*")
					&& clause.has(FOUNDED)) {
				near(clause, FOUNDED).ifPresent(founded(clause, proposals.of(last), proposals));
			}
			else if (firm && group == null && last != null && clause.has(CONSTITUTIVE) && clause.has(SIGNED)) {
				Mention signed = last;
				near(clause, SIGNED).ifPresent((date) -> constitutive(clause, signed, date.date(), proposals));
			}
			last = (group != null) ? groups.getLast() : last;
		}
	}

	private void dated(Clause clause, List<Mention> groups, DraftProposals proposals) {
		Mention group = groups.getFirst();
		if (clause.has(CONSTITUTIVE) && clause.has(SIGNED)) {
			near(clause, SIGNED).ifPresent((date) -> constitutive(clause, group, date.date(), proposals));
			return;
		}
		Optional<DateMention> listed = listed(clause, group);
		if (listed.isPresent()) {
			founded(clause, proposals.of(group), proposals).accept(listed.get());
			return;
		}
		if (clause.has(FOUNDED) && belongs(clause, FOUNDED, group)) {
			near(clause, FOUNDED).ifPresent(founded(clause, proposals.of(group), proposals));
		}
		else if (clause.has(SIGNED) && signedItself(clause, group)) {
			near(clause, SIGNED).ifPresent((date) -> {
				Subject subject = proposals.of(group);
				subject.signed = date.date();
				subject.at.add(proposals.locator(clause));
			});
		}
	}

	private static java.util.function.Consumer<DateMention> founded(Clause clause, Subject group,
			DraftProposals proposals) {
		return (date) -> {
			if (clause.isIntended()) {
				group.planned |= !group.known;
				return;
			}
			if (group.created == null || date.date().length() > group.created.length()) {
				group.created = date.date();
			}
			group.at.add(proposals.locator(clause));
		};
	}

	/** {@code GCS Stérinord : Roubaix et Lille (22 juin 2009)}. */
	private static Optional<DateMention> listed(Clause clause, Mention group) {
		boolean line = clause.before(group.start()).strip().length() <= 3;
		return line ? clause.closing().stream().findFirst() : Optional.empty();
	}

	/** Whether the verb belongs to the groupement: no other entity is between them. */
	private static boolean belongs(Clause clause, Pattern verb, Mention group) {
		Matcher found = verb.matcher(clause.text());
		if (!found.find()) {
			return false;
		}
		int at = clause.start() + found.start();
		String gap = (at > group.end()) ? clause.between(group.end(), at) : clause.between(at, group.start());
		return gap.length() < 160;
	}

	private static boolean signedItself(Clause clause, Mention group) {
		return clause.between(group.end(), clause.end())
			.matches("(?isU)^\\s*[»”]?\\s*(?:\\([^)]*\\)\\s*)?(?:a été|est|was|fut)\\s+(?:signée?|conclue?|signed).*");
	}

	private static Optional<DateMention> near(Clause clause, Pattern verb) {
		Matcher found = verb.matcher(clause.text());
		while (found.find()) {
			int at = clause.start() + found.start();
			Optional<DateMention> date = clause.dates()
				.stream()
				.filter((one) -> Math.abs(one.start() - at) <= NEAR
						&& !HEADER.matcher(clause.before(one.start())).matches())
				.min(Comparator.comparingInt((one) -> (one.start() >= at) ? one.start() - at : 30 + at - one.start()));
			if (date.isPresent()) {
				return date;
			}
		}
		return Optional.empty();
	}

	/** The convention, what it establishes, and its parties. */
	private static void constitutive(Clause clause, Mention group, String date, DraftProposals proposals) {
		Subject what = proposals.of(group);
		what.signed = date;
		what.at.add(proposals.locator(clause));
		String article = "CHT".equals(group.kind()) ? "de la " : "du ";
		Subject convention = proposals.made(Label.CONVENTION, "CONSTITUTIVE",
				"Convention constitutive " + article + what.name, date);
		convention.signed = date;
		convention.at.add(proposals.locator(clause));
		proposals.say(clause, "constitutive convention", 0.9, convention, RelationshipType.ESTABLISHES, what,
				FactDetails.role(null, date));
		for (Subject member : proposals.membersOf(what)) {
			proposals.say(clause, "constitutive convention", 0.85, member, RelationshipType.PARTY_TO, convention,
					FactDetails.role("signatory", date));
		}
	}

}
