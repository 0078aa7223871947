package org.hospitalgraph.document.drafting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.hospitalgraph.document.membership.FoundingRule;
import org.hospitalgraph.document.proposal.FactDetails;
import org.hospitalgraph.document.proposal.DraftProposals;
import org.hospitalgraph.document.proposal.Rule;
import org.hospitalgraph.document.proposal.Subject;
import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.mention.value.DateMention;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.RelationshipType;
import org.jspecify.annotations.Nullable;

/** The parties to an agreement, and when it was signed. */
final class ConventionRule implements Rule {

	private static final String RULE = "convention between parties";

	private static final Pattern AGREEMENT = Pattern.compile(
			"\\b((?:convention|accord|protocole|partenariat|agreement)(?![\\p{L}])[^,.:;(\\n]{0,90})", Clause.FLAGS);

	private static final Pattern CONCLUDED = Pattern
		.compile("\\b(?:sign\\p{L}+|concl\\p{L}+|pass[ée]\\p{L}*|entre|avec|with|between)\\b", Clause.FLAGS);

	private static final Pattern SIGNED = Pattern.compile("\\b(?:sign\\p{L}+|conclu\\p{L}*)\\b", Clause.FLAGS);

	private static final Pattern BETWEEN = Pattern.compile("(?imU)^\\s*entre(?:\\s+les\\s+soussignés)?\\b");

	private static final Pattern AGREED = Pattern
		.compile("(?iU)il\\s+(?:est|a\\s+été)\\s+convenu|ont\\s+convenu|ARTICLE\\s+1");

	private static final Pattern DONE = Pattern.compile("(?isU).*\\bfait\\s+(?:à|en)\\b.*");

	private static final Pattern IN_FORCE = Pattern.compile(
			"(?isU).*\\b(?:prend(?:ra)?\\s+effet|entr(?:e|era)\\s+en\\s+vigueur|takes\\s+effect|enters\\s+into\\s+force).*");

	/** {@code Les douze établissements du GHT}: its members. */
	private static final Pattern MEMBERS_OF = Pattern.compile(
			"(?isU).*\\b(?:établissements|hôpitaux|membres|hospitals|members)\\s+(?:parties\\s+)?(?:du|de\\s+la|de|of(?:\\s+the)?)\\s*$");

	@Override
	public void read(List<Clause> clauses, DraftProposals proposals) {
		Subject deed = deed(clauses, proposals);
		for (Clause clause : clauses) {
			if (deed == null && clause.has(AGREEMENT) && clause.has(CONCLUDED) && !clause.has(FoundingRule.CONSTITUTIVE)
					&& !clause.isDenied() && clause.has(SIGNED)) {
				sentence(clause, proposals);
			}
		}
	}

	/** A sentence about a signature. */
	private static void sentence(Clause clause, DraftProposals proposals) {
		Set<Subject> parties = new LinkedHashSet<>();
		Mention concerned = null;
		for (Mention mention : clause.mentions()) {
			if (Clause.isParty(mention)) {
				parties.add(proposals.of(mention));
			}
			else if (Clause.isGroup(mention) && MEMBERS_OF.matcher(clause.before(mention.start())).matches()) {
				concerned = mention;
				parties.addAll(proposals.membersOf(proposals.of(mention)));
			}
		}
		Optional<String> date = signature(clause);
		if (parties.size() < 2 || clause.has(Pattern.compile("direction commune", Clause.FLAGS))) {
			return;
		}
		Subject convention = convention(clause, date.orElse(null), proposals);
		if (clause.isIntended()) {
			convention.planned |= !convention.known;
		}
		else if (date.isPresent()) {
			convention.signed = date.get();
		}
		say(clause, parties, convention, date.orElse(null), proposals);
		if (concerned != null) {
			proposals.say(clause, RULE, 0.85, convention, RelationshipType.CONCERNS, proposals.of(concerned),
					FactDetails.role(null, date.orElse(null)));
		}
	}

	private static void say(Clause clause, Set<Subject> parties, Subject convention, @Nullable String date,
			DraftProposals proposals) {
		convention.at.add(proposals.locator(clause));
		parties.forEach((party) -> proposals.say(clause, RULE, 0.85, party, RelationshipType.PARTY_TO, convention,
				FactDetails.role("signatory", date)));
	}

	private static Subject convention(Clause clause, @Nullable String date, DraftProposals proposals) {
		Optional<Mention> known = clause.mentions()
			.stream()
			.filter((one) -> Label.CONVENTION.text().equals(one.label()))
			.findFirst();
		if (known.isPresent()) {
			return proposals.of(known.get());
		}
		Matcher words = AGREEMENT.matcher(clause.text());
		String name = words.find() ? words.group(1) : "Convention";
		name = name.replaceAll(
				"(?isU)\\s+(?:a\\s+été|est|ont|was|were|has)\\b.*|\\s+signée?s?\\b.*|\\s+permettant.*|\\s+afin.*|\\s+pour\\b.*",
				"")
			.strip();
		if (name.indexOf(' ') < 0) {
			name = name + " : "
					+ clause.mentions()
						.stream()
						.filter(Clause::isParty)
						.map((one) -> proposals.of(one).name)
						.distinct()
						.collect(Collectors.joining(", "));
		}
		String category = name.toLowerCase(java.util.Locale.ROOT).contains("association") ? "ASSOCIATION" : "FRAMEWORK";
		return proposals.made(Label.CONVENTION, category, Character.toUpperCase(name.charAt(0)) + name.substring(1),
				date);
	}

	private static Optional<String> signature(Clause clause) {
		if (clause.dates().size() == 1) {
			return Optional.of(clause.dates().getFirst().date());
		}
		Matcher verb = SIGNED.matcher(clause.text());
		int at = verb.find() ? clause.start() + verb.start() : clause.start();
		return clause.dates()
			.stream()
			.filter((date) -> Math.abs(date.start() - at) < 80)
			.map(DateMention::date)
			.findFirst();
	}

	/** A convention itself: {@code Entre … et …, il est convenu …}. */
	private static @Nullable Subject deed(List<Clause> clauses, DraftProposals proposals) {
		List<Clause> parties = new ArrayList<>();
		boolean begun = false;
		boolean agreed = false;
		String done = null;
		String inForce = null;
		for (Clause clause : clauses) {
			begun |= BETWEEN.matcher(clause.text()).find();
			agreed |= begun && AGREED.matcher(clause.text()).find();
			if (begun && !agreed) {
				parties.add(clause);
			}
			if (agreed && DONE.matcher(clause.text()).matches() && !clause.dates().isEmpty()) {
				done = clause.dates().getLast().date();
			}
			if (agreed && IN_FORCE.matcher(clause.text()).matches() && !clause.dates().isEmpty()) {
				inForce = clause.dates().getFirst().date();
			}
		}
		Set<Subject> who = new LinkedHashSet<>();
		parties.forEach((clause) -> clause.mentions()
			.stream()
			.filter((one) -> Clause.isParty(one) && !one.repeated())
			.forEach((one) -> who.add(proposals.of(one))));
		if (!agreed || who.size() < 2) {
			return null;
		}
		String title = clauses.getFirst().text().strip().replaceAll("\\s+", " ");
		String name = (title.length() > 150) ? "Convention" : title;
		Subject convention = proposals.made(Label.CONVENTION, "FRAMEWORK", name, done);
		convention.signed = done;
		convention.inForce = inForce;
		for (Clause clause : parties) {
			Set<Subject> here = new LinkedHashSet<>();
			clause.mentions()
				.stream()
				.filter((one) -> Clause.isParty(one) && !one.repeated())
				.forEach((one) -> here.add(proposals.of(one)));
			say(clause, here, convention, done, proposals);
		}
		return convention;
	}

}
