package org.hospitalgraph.document.drafting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.hospitalgraph.document.draft.DraftFact;
import org.hospitalgraph.document.membership.FoundingRule;
import org.hospitalgraph.document.proposal.DraftProposals;
import org.hospitalgraph.document.proposal.Rule;
import org.hospitalgraph.document.proposal.Subject;
import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.document.sentence.MembershipWords;
import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.mention.value.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * Since when memberships are that have no date beside them: founders since the founding,
 * the members in a list since the date above it, an entry of a list since its own date.
 */
final class BeginningRule implements Rule {

	/**
	 * {@code est composé, à compter du 1er juillet 2016, des établissements suivants :}.
	 */
	private static final Pattern COMPOSED = Pattern.compile(
			"\\b(?:composée?|constituée?|formée?|comprend|réunit|regroupe)\\b[^.;]{0,12}\\b(?:à\\s+compter|à\\s+partir|depuis|dès)\\b",
			Clause.FLAGS);

	/** {@code 14 groupements ont été créés au 1er juillet 2016 :}. */
	private static final Pattern ALL_FOUNDED = Pattern.compile(
			"\\b(?:groupements|GHT|GCS|CHT|communautés)\\b[^.;]{0,80}\\b(?:créée?s|constituée?s|nés|fondés|mis\\s+en\\s+place)\\b|\\b(?:création|naissance)\\s+des?\\s[^.;]{0,20}\\b(?:groupements|GHT)\\b",
			Clause.FLAGS);

	/**
	 * {@code Le CH de A est, depuis le 1er juillet 2016, établissement support du GHT X}.
	 */
	private static final Pattern SUPPORT_SINCE = Pattern
		.compile("[^.;:]{0,20}\\b(?:est|reste|demeure|is)\\s*,?\\s*(?:depuis|dès|since)\\s+(?:le\\s+)?$", Clause.FLAGS);

	/** Between a founding and those who found: {@code créé le … entre}. */
	private static final Pattern FOUNDED_BY = Pattern.compile(
			"\\b(?:créée?|constituée?|fondée?|née?|signée?|conclue?|créait|created|founded)\\b[^.;]{0,60}\\b(?:entre|par|associant|réunissant|regroupant|unissant|between|by)\\b",
			Clause.FLAGS);

	/** {@code La CHT laisse la place au GHT. Membres :}. */
	private static final Pattern TAKES_PLACE = Pattern
		.compile("\\b(?:laiss|cèd|céd|f(?:ai|on))\\p{L}*\\s+(?:la\\s+)?place\\s+(?:au|à)\\b", Clause.FLAGS);

	/** {@code Le GHT réunit}, {@code Membres :}: what follows a signature. */
	private static final Pattern THEN = Pattern.compile(
			"\\W*(?:(?:il|elle|(?:le|ce|la|cette)\\s+(?:GHT|GCS|CHT|groupement|communauté))\\s+(?:réunit|regroupe|rassemble|comprend|associe|fédère|est\\s+composée?)|(?:ses\\s+|les\\s+|en\\s+sont\\s+)?(?:membres|établissements\\s+(?:membres|parties))\\b[^.;]{0,20}:)",
			Clause.FLAGS);

	private static final Pattern NOW = Pattern
		.compile("\\b(?:aujourd[’']hui|désormais|actuellement|maintenant|now|today)\\b", Clause.FLAGS);

	/** {@code La présente convention prend effet le}. */
	private static final Pattern IN_FORCE = Pattern.compile(
			".*\\b(?:convention|elle|agreement)\\b[^.;]{0,60}\\b(?:prend\\s+effet|entre\\s+en\\s+vigueur|enters?\\s+into\\s+force)\\b[^.;]{0,20}$",
			Clause.FLAGS);

	/** {@code admis par l’avenant n° 2 à compter du}, {@code (depuis}. */
	private static final Pattern ENTRY = Pattern.compile(
			".*(?:\\(\\s*(?:depuis|since|adhésion\\s+(?:le|en))\\s+(?:le\\s+)?|\\b(?:admise?|entrée?|arrivée?|adhérente?|membre)\\b[^.;]{0,40}\\b(?:depuis|à\\s+compter\\s+du|dès|le|en|since)\\s+(?:le\\s+)?)$",
			Clause.FLAGS);

	private static final Pattern SAME_YEAR = Pattern
		.compile("\\b(?:cette|la)\\s+même\\s+année\\b|\\bthe\\s+same\\s+year\\b", Clause.FLAGS);

	private static final int YEAR = 4;

	private static final Set<String> ASIDE = Set.of("partner", "associate");

	/** A title names what an act is about in so many characters. */
	private static final int TITLE = 300;

	@Override
	public void read(List<Clause> clauses, DraftProposals proposals) {
		Mention title = null;
		Set<String> before = new LinkedHashSet<>();
		for (int i = 0; i < clauses.size(); i++) {
			Clause clause = clauses.get(i);
			if (title == null && clause.start() < TITLE && clause.has(FoundingRule.CONSTITUTIVE) && !clause.isGround()
					&& !clause.groups().isEmpty()) {
				title = clause.groups().getFirst();
			}
			if (!clause.isDenied() && !clause.isIntended()) {
				String date = date(clause, before, i > 0 ? clauses.get(i - 1) : clause);
				if (date != null) {
					list(clauses, i, date, proposals);
				}
				entry(clause, proposals);
				support(clause, proposals);
				inForce(clause, title, proposals);
			}
			clause.dates().forEach((date) -> before.add(date.date()));
		}
		founders(proposals);
	}

	/** Founders are members since the founding. */
	private static void founders(DraftProposals proposals) {
		for (Subject group : proposals.subjects().values()) {
			String created = (group.created != null) ? group.created : group.signed;
			if (created != null && !group.planned) {
				proposals.begin((fact) -> fact.to().equals(group.id) && "founding".equals(fact.role()), created);
			}
		}
	}

	/** A line of a list with its own date. */
	private static void entry(Clause clause, DraftProposals proposals) {
		if (!clause.isBullet() || clause.houses().stream().map(Mention::key).distinct().count() != 1) {
			return;
		}
		clause.dates()
			.stream()
			.filter((date) -> ENTRY.matcher(clause.justBefore(date.start())).matches())
			.findFirst()
			.ifPresent((date) -> proposals.begin((fact) -> isIn(fact, clause.start(), clause.end()), date.date()));
	}

	/** The only hospital of a sentence that is something since a day. */
	private static void support(Clause clause, DraftProposals proposals) {
		List<Mention> houses = clause.houses();
		if (houses.size() != 1 || clause.dates().size() != 1 || clause.groups().isEmpty()) {
			return;
		}
		DateMention date = clause.dates().getFirst();
		Mention group = clause.groups().getFirst();
		if (houses.getFirst().end() < date.start() && date.end() < group.start()
				&& SUPPORT_SINCE.matcher(clause.between(houses.getFirst().end(), date.start())).matches()) {
			String id = proposals.of(group).id;
			proposals.begin((fact) -> fact.to().equals(id) && isIn(fact, clause.start(), clause.end()), date.date());
		}
	}

	/** Its own date, or the only one before it, or the year of the sentence before. */
	private static @Nullable String date(Clause clause, Set<String> before, Clause last) {
		if (!clause.dates().isEmpty()) {
			return one(clause);
		}
		if (SAME_YEAR.matcher(clause.text()).find()) {
			String date = one(last);
			return (date != null) ? date.substring(0, YEAR) : null;
		}
		return (before.size() == 1 && clause.text().strip().endsWith(":") && clause.groups().isEmpty()
				&& clause.has(ALL_FOUNDED)) ? before.iterator().next() : null;
	}

	private static void list(List<Clause> clauses, int place, String date, DraftProposals proposals) {
		Clause clause = clauses.get(place);
		Mention group = clause.groups().isEmpty() ? null : clause.groups().getFirst();
		boolean opens = clause.text().strip().endsWith(":");
		if (opens && group == null && clause.has(ALL_FOUNDED)) {
			proposals.begin((fact) -> isMember(fact) && isIn(fact, clause.start(), reach(clauses, place)), date);
		}
		else if (group != null) {
			String id = proposals.of(group).id;
			int reach = clause.has(COMPOSED) && opens ? reach(clauses, place) : founds(clause) ? clause.end() : 0;
			boolean signed = clause.has(FoundingRule.CONSTITUTIVE) && clause.has(FoundingRule.SIGNED)
					|| clause.has(TAKES_PLACE);
			int next = signed && place + 1 < clauses.size() && THEN.matcher(clauses.get(place + 1).text()).lookingAt()
					&& !clauses.get(place + 1).has(NOW) ? reach(clauses, place + 1) : 0;
			int end = Math.max(reach, next);
			proposals.begin((fact) -> isMember(fact) && fact.to().equals(id) && isIn(fact, clause.start(), end), date);
		}
	}

	/** Whether the founding and the list are one statement. */
	private static boolean founds(Clause clause) {
		return !clause.houses().isEmpty()
				&& FOUNDED_BY.matcher(clause.before(clause.houses().getFirst().start())).find() && !clause.has(NOW);
	}

	private static void inForce(Clause clause, @Nullable Mention title, DraftProposals proposals) {
		if (title == null) {
			return;
		}
		String id = proposals.of(title).id;
		clause.dates()
			.stream()
			.filter((date) -> IN_FORCE.matcher(clause.justBefore(date.start())).matches())
			.findFirst()
			.ifPresent((date) -> proposals.begin((fact) -> isMember(fact) && fact.to().equals(id), date.date()));
	}

	private static @Nullable String one(Clause clause) {
		List<String> dates = clause.dates().stream().map(DateMention::date).distinct().toList();
		if (dates.size() == 1) {
			return dates.getFirst();
		}
		return clause.dates()
			.stream()
			.filter((date) -> MembershipWords.EFFECT.matcher(clause.justBefore(date.start())).matches())
			.map(DateMention::date)
			.findFirst()
			.orElse(null);
	}

	/** The end of the list below a sentence. */
	private static int reach(List<Clause> clauses, int place) {
		int end = clauses.get(place).end();
		for (int i = place + 1; i < clauses.size() && clauses.get(i).isBullet(); i++) {
			end = clauses.get(i).end();
		}
		return end;
	}

	private static boolean isMember(DraftFact fact) {
		return !ASIDE.contains(String.valueOf(fact.role())) && !fact.to().startsWith("direction-commune");
	}

	private static boolean isIn(DraftFact fact, int start, int end) {
		return fact.passage().start() >= start && fact.passage().start() < end;
	}

}
