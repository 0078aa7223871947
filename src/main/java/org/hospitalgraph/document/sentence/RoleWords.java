package org.hospitalgraph.document.sentence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.mention.Mention;
import org.jspecify.annotations.Nullable;

/** The role of a member, from the words beside it. */
public final class RoleWords {

	private static final String SUPPORT = "(?:établissement[\\s-]+support|support\\s+establishment|hôpital[\\s-]+support|structure\\s+support|\\bsupport\\b|(?:lead|host)\\s+(?:hospital|establishment|institution)|tête\\s+de\\s+file|chef\\s+de\\s+file)";

	private static final Pattern SUPPORT_BEHIND = Pattern
		.compile("(?isU)^\\s*(?:\\(\\s*(?:[^();:]{0,30}[,–-]\\s*)?(?:qui\\s+(?:en\\s+)?est\\s+)?(?:the\\s+|l[’']\\s*)?"
				+ SUPPORT
				+ "[^();:,]{0,25}\\)|(?:\\([^()]{1,12}\\)\\s*)?,\\s*(?:désignée?\\s+|comme\\s+|en\\s+qualité\\s+d[’'])?(?:the\\s+|its\\s+|our\\s+|notre\\s+|son\\s+|l[’']\\s*)?"
				+ SUPPORT
				+ "|,\\s*qui\\s+(?:en\\s+)?(?:est|assure|porte|assume)\\s+(?:l[’']|le\\s+|la\\s+(?:fonction\\s+d[’'])?|les\\s+fonctions\\s+d[’'])\\s*"
				+ SUPPORT
				+ "|(?:\\([^()]*\\))?[^,.;()]{0,25}\\b(?:en\\s+)?(?:est|reste|demeure|devient|sera|is|remains|becomes|acts\\s+as|serves\\s+as)\\s+(?:désignée?\\s+)?(?:comme\\s+)?(?:l[’']\\s*|le\\s+|la\\s+|the\\s+|its\\s+)?"
				+ SUPPORT + "|[^,.;:]{0,20}\\b(?:comme|en\\s+tant\\s+qu[e’']|en\\s+qualité\\s+d[e’']|pour)\\s*"
				+ SUPPORT + "|\\s*[–:-]\\s*(?:désigné\\s+|l[’'])?(?:comme\\s+)?" + SUPPORT + ").*");

	/** {@code (le CH Sainte-Anne en sera l’établissement support)}, after the list. */
	private static final Pattern IS_SUPPORT = Pattern.compile(
			"(?isU)^\\s*(?:\\([^()]*\\)\\s*)?(?:en\\s+)?(?:est|sera|étant|restant|reste|demeure|assure|a\\s+été|est)\\s+(?:désignée?\\s+)?(?:comme\\s+)?(?:l[’']\\s*)?"
					+ SUPPORT + "(?!\\s+d).*");

	private static final Pattern SUPPORT_BEFORE = Pattern.compile("(?isU).*" + SUPPORT
			+ "(?:\\s+(?:est|sera|reste|demeure|is|remains))?\\s*(?::|,|\\(|–|\\s)\\s*(?:le|la|l[’']|the)?\\s*$");

	private static final Pattern BETWEEN_COMMAS = Pattern.compile("\\s*(?:\\([^()]*\\)\\s*)?,\\s*(?:[\\p{L}’' ]{0,30})"
			+ SUPPORT + "[\\p{L}’' ]{0,30},?\\s*(?:et\\s+)?(?:le|la|les|l[’'])?\\s*", Clause.FLAGS);

	private static final Pattern BRACKET = Pattern.compile("\\s*[»”]?\\s*\\(\\s*(?:le\\s|la\\s|l[’'])?\\s*$",
			Clause.FLAGS);

	private static final Pattern BRACKET_END = Pattern.compile("\\s*\\)\\s*:", Clause.FLAGS);

	private static final Pattern OF_ANOTHER = Pattern.compile(
			"(?:qui (?:en )?est l[’']\\s*|\\b(?:comme|pour|en tant qu[e’']|en qualité d[e’'])\\s*)établissement support",
			Clause.FLAGS);

	private static final Pattern OF_IT = Pattern.compile("[^.;]{0,30}établissement\\s+support d", Clause.FLAGS);

	/** A role alone, in parentheses or after a dash. */
	private static final Pattern BESIDE = Pattern
		.compile("(?sU)^\\s*(?:\\(([^()]{3,40})\\)|[–—:-]\\s+([\\p{L} ]{3,40})(?:[.;,]?\\s*$|\\n)).*");

	private static final Pattern PILOT = Pattern.compile("(?isU).*établissement\\s+pilote\\b.*");

	private static final Pattern FOUNDING_BEHIND = Pattern.compile("(?isU)^[^.;]{0,40}membres?\\s+fondateurs?.*");

	private static final Pattern FOUNDING_BEFORE = Pattern
		.compile("(?isU).*(?:(?:membres?|établissements?|hôpitaux)\\s+fondateurs?|founding\\s+members?)[^.;]*$");

	/** {@code A et B, ses deux membres fondateurs, ainsi que C}: C is none. */
	private static final Pattern APPOSED_FOUNDERS = Pattern.compile(
			".*\\p{L}\\)?\\s*,\\s*(?:ses|les|its)\\s+(?:\\p{L}+\\s+)?(?:membres?\\s+fondateurs?|founding\\s+members?)\\s*,[^.;:]*",
			Clause.FLAGS);

	private static final Pattern ASSOCIATE_BEFORE = Pattern.compile(
			"(?isU).*(?:(?:membres?|établissements?|\\d+|deux|trois|quatre|cinq)\\s+associés?|associate\\s+members?)[^.;]*$");

	/** {@code associés du}, before the name of a groupement. */
	private static final Pattern OF_GROUP = Pattern.compile(
			"\\p{L}+\\s+(?:members?\\s+of\\s+(?:the\\s+)?)?(?:(?:du|de\\s+la|au|à\\s+la|d[’'])\\s*)?(?:[«“\"]\\s*)?(?:nouveau\\s+)?",
			Clause.FLAGS);

	private static final Pattern PARTY_BEFORE = Pattern
		.compile("(?isU).*(?:établissements?\\s+parties?|(?<!à )\\bparties?\\s*:|membres\\s+parties)[^.;]*$");

	/** {@code le CH de …, établissement partie au GHT}. */
	private static final Pattern PARTY_BEHIND = Pattern.compile(
			"(?isU)^\\s*(?:,|\\()?\\s*(?:(?:est|sont|is|are)\\s+)?(?:un\\s+|des\\s+)?(?:établissements?\\s+parties?|party)\\b.*");

	private static final Pattern PARTNER_BEFORE = Pattern
		.compile("(?isU).*(?:établissements?\\s+partenaires?|partenaires?\\s*:|\\bas\\s+partners?\\s+of\\b)[^.;]*$");

	private static final Map<Pattern, String> NAMED = named(
			List.of("support|lead", "support", "associée?s?|associates?", "associate", "partenaires?|partners?",
					"partner", "parties?|party", "party", "fondateurs?|founding|founders?", "founding", "pilotes?",
					"pilot", "membres?|members?|adhérents?", "member"));

	private static Map<Pattern, String> named(List<String> words) {
		Map<Pattern, String> named = new LinkedHashMap<>();
		for (int i = 0; i < words.size(); i += 2) {
			named.put(Pattern.compile("(?isU)[^\\p{L}]*(?:\\p{L}+\\s+){0,2}(?:" + words.get(i)
					+ ")(?:\\s+(?:members?|hospitals?|establishments?))?[^\\p{L}]*"), words.get(i + 1));
		}
		return named;
	}

	private RoleWords() {
	}

	public static boolean isSupport(Clause clause, Mention member) {
		String behind = clause.behind(member.end());
		String before = OF_ANOTHER.matcher(clause.justBefore(member.start())).replaceAll(" ");
		String near = before.substring(Math.max(0, before.length() - 40));
		return SUPPORT_BEHIND.matcher(behind).matches()
				|| SUPPORT_BEFORE.matcher(near).matches() && !isOfTheOneBefore(clause, member)
				|| isOfIt(clause, member, behind) || isSupportLater(clause, member) || isInFront(clause, member);
	}

	/** {@code le CH de A, désigné établissement support, le CH de B}: that of A. */
	private static boolean isOfTheOneBefore(Clause clause, Mention member) {
		List<Mention> before = clause.houses().stream().filter((one) -> one.end() <= member.start()).toList();
		return !before.isEmpty()
				&& BETWEEN_COMMAS.matcher(clause.between(before.getLast().end(), member.start())).matches();
	}

	/** {@code le CH de A, établissement support du GHT}, without another in between. */
	private static boolean isOfIt(Clause clause, Mention member, String behind) {
		Matcher role = OF_IT.matcher(behind);
		return role.lookingAt() && clause.houses()
			.stream()
			.noneMatch((one) -> one.start() >= member.end() && one.start() < member.end() + role.end()
					&& !one.key().equals(member.key()));
	}

	/** {@code GHT X (CH de A) : CH de A, CH de B}: who is named in front of the list. */
	public static boolean isBracketed(Clause clause, Mention group, Mention first) {
		return BRACKET.matcher(clause.between(group.end(), first.start())).matches()
				&& BRACKET_END.matcher(clause.behind(first.end())).lookingAt();
	}

	private static boolean isInFront(Clause clause, Mention member) {
		String place = String.valueOf(member.place());
		return clause.mentions()
			.stream()
			.anyMatch((one) -> one.end() < member.start() && BRACKET_END.matcher(clause.behind(one.end())).lookingAt()
					&& BRACKET.matcher(clause.between(one.start() - 6, one.start())).find()
					&& (one.key().equals(member.key()) || place.startsWith(String.valueOf(one.place()))));
	}

	/** The position where it is named again in the same sentence with its role. */
	private static boolean isSupportLater(Clause clause, Mention member) {
		return clause.mentions()
			.stream()
			.anyMatch((one) -> one.start() > member.start() && IS_SUPPORT.matcher(clause.behind(one.end())).matches()
					&& one.key().equals(member.key()));
	}

	/** The role of an entry in a list; null if its words give none. */
	public static @Nullable String of(Clause clause, Mention member, List<Mention> list) {
		if (isSupport(clause, member)) {
			return "support";
		}
		Matcher beside = BESIDE.matcher(clause.behind(member.end()));
		String said = beside.matches() ? named((beside.group(1) != null) ? beside.group(1) : beside.group(2)) : null;
		if (said != null) {
			return said;
		}
		String before = clause.before(member.start());
		String first = clause.before(list.getFirst().start());
		if (list.size() == 1 && PILOT.matcher(before).matches()) {
			return "pilot";
		}
		int associate = said(clause, member, "associé");
		int founding = Math.max(said(clause, member, "fondateur"), said(clause, member, "founding"));
		if (associate > founding && ASSOCIATE_BEFORE.matcher(before).matches()) {
			return "associate";
		}
		founding = APPOSED_FOUNDERS.matcher(before).matches() ? -1 : founding;
		if (founding > associate && FOUNDING_BEFORE.matcher(before).matches() || foundersBehind(clause, member, list)) {
			return "founding";
		}
		if ((before.contains("artenaire") || before.contains("artner")) && PARTNER_BEFORE.matcher(before).matches()) {
			return "partner";
		}
		if (member == list.getLast() && PARTY_BEHIND.matcher(clause.behind(member.end())).matches()) {
			return "party";
		}
		boolean party = before.contains("artie")
				&& (PARTY_BEFORE.matcher(before).matches() || PARTY_BEFORE.matcher(first).matches());
		return party ? "party" : null;
	}

	/** {@code d’Angers, de Brest et de Tours en tant que membres fondateurs}. */
	private static boolean foundersBehind(Clause clause, Mention member, List<Mention> list) {
		for (int i = list.indexOf(member); i < list.size(); i++) {
			int next = (i + 1 < list.size()) ? list.get(i + 1).start() : clause.end();
			String gap = clause.between(list.get(i).end(), next);
			if (FOUNDING_BEHIND.matcher(gap).matches()) {
				return true;
			}
			if (gap.length() > 40) {
				return false;
			}
		}
		return false;
	}

	/** The role in a word or two of a table or a heading. */
	public static @Nullable String named(String words) {
		for (Map.Entry<Pattern, String> role : NAMED.entrySet()) {
			if (role.getKey().matcher(words.replace('-', ' ').replaceFirst("^\\W*[lL][’']", "")).matches()) {
				return role.getValue();
			}
		}
		return null;
	}

	/**
	 * The position of a role before a member; -1 if a groupement between them has ended
	 * what it is said of.
	 */
	private static int said(Clause clause, Mention member, String role) {
		int at = clause.before(member.start()).lastIndexOf(role);
		boolean ended = at >= 0 && clause.groups()
			.stream()
			.filter((one) -> one.start() > clause.start() + at && one.end() <= member.start())
			.anyMatch((one) -> !OF_GROUP.matcher(clause.between(clause.start() + at, one.start())).matches());
		return ended ? -1 : at;
	}

}
