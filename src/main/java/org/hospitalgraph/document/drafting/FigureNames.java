package org.hospitalgraph.document.drafting;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.mention.value.FigureMention;

/** What a figure counts, in a few words: {@code Passages annuels aux urgences}. */
final class FigureNames {

	private static final int LONGEST = 60;

	private static final int WORDS = 6;

	/** One word more of a noun phrase. */
	private static final Pattern NEXT = Pattern.compile("\\s+((?:[dl][’'])?\\p{L}[\\p{L}‐-]*(?:[’']\\p{L}+)?)",
			Clause.FLAGS);

	/** Words that join two others, with which no phrase ends. */
	private static final Set<String> JOINS = Set.of("de", "du", "des", "à", "au", "aux", "en", "et", "la", "les", "le",
			"ou", "of", "and", "par", "the", "per");

	private static final Pattern PLURAL = Pattern.compile("(?iU)(?!deux|trois|six|dix)\\p{L}+(?<!ons|ez)[sx]");

	/** A verb, or another word that begins something else. */
	private static final Pattern STOP = Pattern.compile(
			"(?iU)(?:ont|a|est|sont|sera|seront|était|étaient|qui|que|dont|où|pour|dans|sur|avec|sans|chez|il|elle|ils|elles|se|ne|y|entre|depuis|dès|lors|selon|contre|après|avant|pendant|seulement|environ|cours|ainsi|alors|mais|donc|car|the|who|which|are|is|was|were|have|has|in|on|at|to|by|for|from|with|aujourd.*|(?!.*ment$)\\p{L}{3,}ent|\\p{L}{3,}(?:aient|eront|iront|èrent|ait))");

	private FigureNames() {
	}

	static String of(Clause clause, FigureMention figure) {
		String noun = figure.unit();
		if (noun.endsWith("€") || noun.startsWith("euro")) {
			return "Montant";
		}
		StringBuilder name = new StringBuilder("%".equals(noun) ? "Part" : noun);
		String behind = clause.behind(figure.end());
		Matcher next = NEXT.matcher(behind);
		int place = 0;
		int end = name.length();
		for (int words = 0; words < WORDS && next.region(place, behind.length()).lookingAt(); words++) {
			String word = next.group(1);
			if (STOP.matcher(word).matches() || name.length() + word.length() >= LONGEST || isName(word)
					|| name.toString().endsWith(" et") && !PLURAL.matcher(word).matches()) {
				break;
			}
			name.append(' ').append(word);
			place = next.end();
			end = JOINS.contains(word.toLowerCase(java.util.Locale.ROOT)) ? end : name.length();
		}
		name.setLength(end);
		return Character.toUpperCase(name.charAt(0)) + name.substring(1);
	}

	private static boolean isName(String word) {
		return Character.isUpperCase(word.charAt(0));
	}

}
