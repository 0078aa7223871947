package org.hospitalgraph.document.membership;

import java.util.List;
import java.util.regex.Pattern;

import org.hospitalgraph.document.proposal.FactDetails;
import org.hospitalgraph.document.proposal.DraftProposals;
import org.hospitalgraph.document.proposal.Rule;
import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.document.sentence.Lineup;
import org.hospitalgraph.document.sentence.MembershipWords;
import org.hospitalgraph.document.sentence.RoleWords;
import org.hospitalgraph.document.sentence.Topic;
import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.model.RelationshipType;
import org.jspecify.annotations.Nullable;

/**
 * Lists below a heading: the name of a groupement alone, then lines with its support
 * establishment and its parties.
 */
public final class HeadingRule implements Rule {

	private static final Pattern ROLE = Pattern.compile(
			"(?isU)^\\W*(?:en\\s+(?:tant\\s+que|qualité\\s+de)\\s+|au\\s+titre\\s+d\\p{L}+\\s+)?(?:\\d+\\s+|les\\s+)?(?:établissements?|membres?|parties|"
					+ "partenaires\\s*:|associés\\s*:|hôpitaux|hospitals|members|support)(?!\\p{L}).*");

	/** {@code Article 2 : Les membres du groupement sont :}. */
	private static final Pattern MEMBERS_ARE = Pattern.compile(
			"(?isU)^[^.;]{0,30}\\b(?:membres|établissements\\s+membres|adhérents|members)\\b[^.;:]{0,60}\\b(?:sont|are)\\b[^.;:]{0,40}:\\s*$");

	/**
	 * {@code Le groupement est composé des membres suivants :},
	 * {@code entre les établissements parties suivants :}.
	 */
	private static final Pattern COMPOSED = Pattern.compile(
			"(?isU)^\\s*(?:article\\s+\\w+\\s*[:.–-]+\\s*)?(?:[^,:;.]{0,40},\\s*)?(?:(?:il|elle|(?:le|ce|this|the)\\s+(?:groupement|group|réseau|GHT|GCS|CHT|GIP)|(?:GHT|GCS|CHT|GIP)\\s[^,:;.]{0,60}|le\\s+(?:GHT|GCS|GIP)\\s[^,:;.]{0,60})\\s+(?:[^,:;.]{0,80}\\bet\\s+)?(?:\\p{L}+\\s+)?"
					+ "(?:composé|constitué|formé|compren|regroupe|réunit|rassemble|compte|includes|comprises|consists)[^.;:]{0,80}"
					+ "|[^.;:]{0,90}\\bentre\\s+(?:les\\s+)?(?:établissements|hôpitaux|membres|parties)[^.;:]{0,60}):\\s*$");

	/** {@code Les dix établissements publics de santé qui composent le GHT … :}. */
	private static final Pattern INTRODUCES = Pattern.compile(
			"(?isU).*\\b(?:compos\\p{L}+|constitu\\p{L}+|form(?:é|ent)\\p{L}*|compren\\p{L}+|regroup\\p{L}+|réuni\\p{L}*|rassembl\\p{L}+|compte|associe|fédère|inclut|rejoi\\p{L}+|adhér\\p{L}+|int[éè]gr\\p{L}+|établissements|hôpitaux|membres|parties|adhérents|structures|signataires|participants|centres\\s+hospitaliers|members|hospitals)\\b.*:\\s*$");

	/** {@code Les neuf établissements :}, for the only groupement so far. */
	private static final Pattern COUNTED = Pattern.compile(
			"(?isU)^\\W*(?:les|ces|nos|ses|voici\\s+les|liste\\s+des|the)\\s+(?:\\w+\\s+)?(?:établissements|hôpitaux|membres|structures|adhérents|members|hospitals)(?:\\s+(?:membres|parties|adhérents|du\\s+(?:groupement|GHT|GCS))){0,2}\\s*:\\s*$");

	/** Lists of something else. */
	private static final Pattern NO_MEMBERS = Pattern.compile(
			"(?iU)\\b(?:instances?|missions?|objectifs?|axes?|filières?|commissions?|projets?|actions?|priorités?|orientations?|contacts?|coordonnées|direct(?:eurs?|rices?)|présidents?|représentants?|élus|postes?|métiers|spécialités|anciens?|hors|sauf|voisins|quitt\\p{L}*|sorti\\p{L}*|retir\\p{L}*|partenariats?|thèmes?|enjeux|chiffres)\\b");

	private static final Pattern BRINGS_ABOUT = Pattern
		.compile("(?iU)\\b(?:en\\s+vue\\s+de|dénommée?|constituer|constitué|créer|former)\\b");

	/** A representative of a hospital is not that hospital. */
	private static final Pattern PERSON = Pattern.compile(
			"(?iU).*\\b(?:direct(?:eur|rice)|président|représentant|médecin|professeur|chef|doyen|maire|docteur|pr|dr|mme|monsieur|madame)\\b.*");

	/** {@code Le GHT est composé du CH de A et de :}. */
	private static final Pattern AND_OF = Pattern
		.compile("(?isU).*\\b(?:et|ainsi\\s+que)\\s+(?:d[e’'][su]?)?\\s*:\\s*$");

	/** {@code Clients (qui ne votent pas) : CH de A}: a line about others. */
	static final Pattern OTHERS = Pattern.compile(
			"(?iU).*\\b(?:clients?|fournisseurs?|pas|hors|non|sauf|exclus?|invités?|observateurs?|voisins?|anciens?|ex|direction|directions|recours|conventions?|présents?|excusés?|contacts?|ni)\\b[^:→]{0,80}[:→].*");

	private static final Pattern ENTRY = Pattern.compile("(?iU)[^\\p{L}]*(?:le|la)\\s+");

	/** How many lines in a row may be about something else. */
	private static final int PATIENCE = 2;

	private static final int SHORT = 60;

	private static final Pattern BLANK = Pattern.compile("\\n[ \\t]*\\n\\s*$");

	private static final Pattern DIRECTION = Pattern.compile("(?iU)\\W*direction\\s+commune\\b");

	/** {@code Établissement support : …}, some words below the name of the groupement. */
	private static final Pattern LABELLED = Pattern.compile(
			"(?isU)^\\W*(?:établissements?|membres?|hôpital|hôpitaux|hospitals?)\\s+(?:support|parties?|associés?|partenaires?|fondateurs?|membres?)\\s*:.*");

	@Override
	public void read(List<Clause> clauses, DraftProposals proposals) {
		ListHeading heading = null;
		Mention last = null;
		boolean open = false;
		int others = 0;
		for (int i = 0; i < clauses.size(); i++) {
			Clause clause = clauses.get(i);
			boolean entryOfGroup = open && heading != null && INTRODUCES.matcher(heading.words()).matches()
					&& isOfGroup(clause, heading.group());
			Mention group = entryOfGroup ? null : headed(clause, last, clauses.subList(i + 1, clauses.size()));
			last = clause.groups().isEmpty() || clause.isGround() ? last : Topic.about(clause);
			if (group != null) {
				heading = ListHeading.of(clause, group);
				others = 0;
				open = true;
			}
			else if (!open && last != null && LABELLED.matcher(clause.text()).matches()) {
				heading = new ListHeading(last, "", null, false, null);
				open = true;
			}
			if (group == null && heading != null && open) {
				boolean line = ROLE.matcher(clause.text()).matches();
				heading = line ? heading.with(clause.text()) : heading;
				boolean remark = i > 0 && remark(clauses.get(i - 1), clause, heading, proposals);
				boolean entry = line || clause.isBullet() || isEntry(clause) || remark;
				others = entry ? 0 : others + 1;
				open = entry || heading.isOfMembers() && others <= PATIENCE && isShort(clause);
				if (entry && !remark && (isOfNoOther(clause, heading.group()) || isOfGroup(clause, heading.group())
						|| closes(clause, heading.group()))) {
					say(clause, heading, line, proposals);
				}
			}
		}
	}

	/** The role of the hospital in the line above. */
	private static boolean remark(Clause above, Clause clause, ListHeading heading, DraftProposals proposals) {
		boolean remark = isRemark(above, clause);
		String role = remark ? RoleWords.named(clause.text()) : null;
		if (role != null) {
			say(above, new ListHeading(heading.group(), "", role, heading.later(), null), false, proposals);
		}
		return remark;
	}

	/** {@code L’établissement, membre du GHT X, regroupe :}. */
	private static boolean isOfAMember(Clause clause) {
		Mention group = clause.groups().getFirst();
		return clause.before(group.start())
			.matches(
					"(?isU).*[\\p{L}»)],\\s*(?:l[’'])?(?:établissement\\s+)?(?:membre|partie|support|adhérent)s?\\s+(?:du|au|de\\s+la|à\\s+la)\\s*")
				&& clause.behind(group.end()).strip().startsWith(",");
	}

	/** {@code • le GCS Plateforme d’aval}: a groupement as an entry of a list. */
	private static boolean isOfGroup(Clause clause, Mention heading) {
		return clause.isBullet() && !clause.groups().isEmpty()
				&& clause.groups().getFirst() == clause.mentions().getFirst()
				&& !clause.groups().getFirst().key().equals(heading.key())
				&& ENTRY.matcher(clause.before(clause.groups().getFirst().start())).matches();
	}

	/** Whether no other groupement is named, and none before the hospital. */
	private static boolean isOfNoOther(Clause clause, Mention heading) {
		return clause.groups()
			.stream()
			.allMatch((one) -> one.key().equals(heading.key()) && !clause.houses().isEmpty()
					&& one.start() > clause.houses().getFirst().end());
	}

	/**
	 * {@code … en vue de constituer un groupement dénommé GCS …}, after the last entry of
	 * a list.
	 */
	private static boolean closes(Clause clause, Mention heading) {
		return BRINGS_ABOUT.matcher(clause.text()).find() && !clause.houses().isEmpty()
				&& clause.groups().getFirst().key().equals(heading.key())
				&& clause.houses().getFirst().end() < clause.groups().getFirst().start();
	}

	/** What the members of the list establish, if that is said after them. */
	private static @Nullable Mention broughtAbout(List<Clause> behind) {
		for (Clause clause : behind) {
			if (!clause.groups().isEmpty()) {
				return BRINGS_ABOUT.matcher(clause.text()).find() ? clause.groups().getLast() : null;
			}
			if (!isEntry(clause) && !clause.isBullet() && !BRINGS_ABOUT.matcher(clause.text()).find()) {
				return null;
			}
		}
		return null;
	}

	private static void say(Clause clause, ListHeading heading, boolean line, DraftProposals proposals) {
		Mention group = heading.group();
		Clause words = heading.later() ? clause.planning() : clause;
		List<Mention> houses = isOfGroup(clause, group) ? clause.groups() : clause.houses();
		if (houses.isEmpty() || PERSON.matcher(clause.before(houses.getFirst().start())).find()
				|| OTHERS.matcher(clause.before(houses.getFirst().start())).matches()
				|| Lineup.goesOnWithVerb(clause, houses.getFirst())) {
			return;
		}
		List<Mention> members = line ? houses
				: clause.isBullet() ? Lineup.close(clause, houses) : Lineup.forwards(clause, houses);
		for (Mention member : members) {
			String own = RoleWords.of(clause, member, members);
			String said = (own != null) ? own : (heading.role() != null) ? heading.role() : "member";
			proposals.say(words, "list below a heading", 0.9, proposals.of(member), RelationshipType.MEMBER_OF,
					proposals.of(group), FactDetails.role(said, heading.since()));
		}
	}

	/**
	 * {@code Établissement support}, in the line below a hospital and above a blank one.
	 */
	static boolean isRemark(@Nullable Clause above, Clause clause) {
		boolean below = above != null && isEntry(above) && !BLANK.matcher(above.text()).find()
				&& BLANK.matcher(clause.text()).find();
		return below && (RoleWords.named(clause.text()) != null && clause.mentions().isEmpty()
				|| DIRECTION.matcher(clause.text()).lookingAt());
	}

	/** A line with something else, such as a site, in a list of members. */
	private static boolean isShort(Clause clause) {
		String line = clause.text().strip();
		return clause.mentions().isEmpty() && line.length() < SHORT && !line.endsWith(".") && !line.endsWith(":");
	}

	/** A line with only hospitals and remarks. */
	static boolean isEntry(Clause clause) {
		if (clause.houses().isEmpty() || !clause.groups().isEmpty() || clause.text().contains(" | ")
				|| clause.text().strip().contains("\t")) {
			return false;
		}
		List<Mention> list = clause.isBullet() ? List.of(clause.houses().getFirst())
				: Lineup.forwards(clause, clause.houses());
		int end = list.getLast().end();
		boolean whole = clause.houses().stream().allMatch((one) -> one.end() <= end || isInBrackets(clause, end, one));
		return whole && clause.before(list.getFirst().start()).matches("(?isU)\\s*(?:(?:le|la|les)\\s+|l[’'])?")
				&& clause.behind(end).matches("(?s)\\s*(?:\\([^()]*\\)|[,–-][^.]{0,60})?\\s*[,;.:]?\\s*");
	}

	private static boolean isInBrackets(Clause clause, int end, Mention one) {
		String gap = clause.between(end, one.start());
		return gap.lastIndexOf('(') > gap.lastIndexOf(')');
	}

	/** The groupement of a line with nothing else. */
	private static @Nullable Mention headed(Clause clause, @Nullable Mention last, List<Clause> behind) {
		List<Mention> groups = clause.groups();
		if ((MEMBERS_ARE.matcher(clause.text()).matches() || COMPOSED.matcher(clause.text()).matches())
				&& clause.houses().isEmpty() && groups.size() < 2 && !clause.isDenied()) {
			if (!groups.isEmpty()) {
				return groups.getFirst();
			}
			Mention about = broughtAbout(behind);
			return (about != null || clause.isGround()) ? about : last;
		}
		if (last != null && groups.isEmpty() && COUNTED.matcher(clause.text()).matches()) {
			return last;
		}
		boolean one = groups.stream().map(Mention::key).distinct().count() == 1;
		boolean behindOne = one
				&& clause.houses().stream().allMatch((house) -> house.end() < groups.getFirst().start());
		if (behindOne && (clause.houses().isEmpty() || MembershipWords.gathers(clause.behind(groups.getFirst().end())))
				&& INTRODUCES.matcher(clause.text()).matches() && !NO_MEMBERS.matcher(clause.text()).find()
				&& !clause.isDenied() && !isOfAMember(clause)) {
			return groups.getFirst();
		}
		boolean goesOn = one && AND_OF.matcher(clause.text()).matches() && !clause.isDenied()
				&& MembershipWords.gathers(clause.behind(groups.getFirst().end()));
		if (goesOn) {
			return groups.getFirst();
		}
		if (groups.size() != 1 || !clause.houses().isEmpty()) {
			return null;
		}
		Mention group = groups.getFirst();
		String rest = (clause.before(group.start()) + clause.behind(group.end())).strip();
		boolean alone = rest.length() <= 30 && !rest.matches("(?s).*\\p{L}{3,}.*[.]\\s*$");
		return alone ? group : null;
	}

}
