package org.hospitalgraph.document.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.hospitalgraph.mention.Mention;
import org.jspecify.annotations.Nullable;

/** The role that words beside a member give it. */
final class RoleWords {

	private static final String SUPPORT = "(?:établissement\\s+support|support\\s+establishment|hôpital\\s+support|\\bsupport\\b|lead\\s+hospital)";

	private static final Pattern SUPPORT_BEHIND = Pattern.compile("(?isU)^\\s*(?:\\(\\s*(?:the\\s+|l[’']\\s*)?"
			+ SUPPORT + "\\s*\\)|,\\s*(?:the\\s+|l[’']\\s*)?" + SUPPORT
			+ "|,\\s*qui\\s+(?:en\\s+)?est\\s+l[’']\\s*établissement\\s+support|[^,.;()]{0,25}\\best\\s+l[’']\\s*établissement\\s+support|\\s*[–-]\\s*"
			+ SUPPORT + ").*");

	private static final Pattern SUPPORT_BEFORE = Pattern.compile("(?isU).*" + SUPPORT
			+ "(?:\\s+(?:est|reste|demeure|is|remains))?\\s*(?::|,|\\(|\\s)\\s*(?:le|la|l[’']|the)?\\s*$");

	private static final Pattern PILOT = Pattern.compile("(?isU).*établissement\\s+pilote\\b.*");

	private static final Pattern FOUNDING_BEHIND = Pattern.compile("(?isU)^[^.;]{0,40}membres?\\s+fondateurs?.*");

	private static final Pattern ASSOCIATE_BEFORE = Pattern
		.compile("(?isU).*(?:membres?\\s+associés?|établissements?\\s+associés?|associate\\s+members?)[^.;]*$");

	private static final Pattern PARTY_BEFORE = Pattern
		.compile("(?isU).*(?:établissements?\\s+parties?|(?<!à )\\bparties?\\s*:|membres\\s+parties)[^.;]*$");

	/** {@code le CH de …, établissement partie au GHT}. */
	private static final Pattern PARTY_BEHIND = Pattern.compile(
			"(?isU)^\\s*(?:,|\\()?\\s*(?:(?:est|sont|is|are)\\s+)?(?:un\\s+|des\\s+)?(?:établissements?\\s+parties?|party)\\b.*");

	private static final Pattern PARTNER_BEFORE = Pattern
		.compile("(?isU).*(?:établissements?\\s+partenaires?|partenaires?\\s*:)[^.;]*$");

	private static final Map<Pattern, String> NAMED = named(
			List.of("support|lead", "support", "associée?s?|associates?", "associate", "partenaires?|partners?",
					"partner", "parties?|party", "party", "fondateurs?|founding|founders?", "founding", "pilotes?",
					"pilot", "membres?|members?|adhérents?", "member"));

	private static Map<Pattern, String> named(List<String> words) {
		Map<Pattern, String> named = new LinkedHashMap<>();
		for (int i = 0; i < words.size(); i += 2) {
			named.put(Pattern.compile("(?isU)[^\\p{L}]*(?:\\p{L}+\\s+){0,2}(?:" + words.get(i) + ")[^\\p{L}]*"),
					words.get(i + 1));
		}
		return named;
	}

	private RoleWords() {
	}

	static boolean isSupport(Clause clause, Mention member) {
		String behind = clause.behind(member.end());
		String before = clause.before(member.start())
			.replaceAll("(?iU)qui (?:en )?est l[’']\\s*établissement support", " ");
		String near = before.substring(Math.max(0, before.length() - 40));
		return SUPPORT_BEHIND.matcher(behind).matches() || SUPPORT_BEFORE.matcher(near).matches()
				|| behind.matches("(?isU)^[^.;]{0,30}établissement\\s+support d.*");
	}

	/** The role of one of a list; none where its words give none. */
	static @Nullable String of(Clause clause, Mention member, List<Mention> list) {
		if (isSupport(clause, member)) {
			return "support";
		}
		String before = clause.before(member.start());
		String first = clause.before(list.getFirst().start());
		if (PILOT.matcher(before).matches() && list.size() == 1) {
			return "pilot";
		}
		int associate = lastIndex(before, "associé");
		int founding = lastIndex(before, "fondateur");
		if (ASSOCIATE_BEFORE.matcher(before).matches() && associate > founding) {
			return "associate";
		}
		if (foundersBehind(clause, member, list)) {
			return "founding";
		}
		if (PARTNER_BEFORE.matcher(before).matches()) {
			return "partner";
		}
		if (member == list.getLast() && PARTY_BEHIND.matcher(clause.behind(member.end())).matches()) {
			return "party";
		}
		return (PARTY_BEFORE.matcher(before).matches() || PARTY_BEFORE.matcher(first).matches()) ? "party" : null;
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

	/** The role that a word or two of a table or a heading tell by themselves. */
	static @Nullable String named(String words) {
		for (Map.Entry<Pattern, String> role : NAMED.entrySet()) {
			if (role.getKey().matcher(words).matches()) {
				return role.getValue();
			}
		}
		return null;
	}

	private static int lastIndex(String text, String word) {
		return text.lastIndexOf(word);
	}

}
