package org.hospitalgraph.mention.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import static java.util.Map.entry;

/**
 * Finds numbers with what they count: {@code 36 800 professionnels},
 * {@code 12,6 millions d’euros}.
 */
public final class Figures {

	private static final String GROUPED = "\\d{1,3}(?:[ .]\\d{3})+(?:,\\d+)?|\\d{1,3}(?:,\\d{3})+(?![,\\d])";

	private static final String NUMBER = "(" + GROUPED + "|\\d+(?:[.,]\\d+)?)";

	private static final String SCALE = "(?: +(millions?|milliards?|billion)(?: +d(?:e +|[’']))?)?";

	/** Words between a number and what it counts. */
	private static final String ADJECTIVE = "(?:(?:nouveaux|nouvelles|grands|grandes|petits|petites|autres|principaux"
			+ "|principales|premiers|premières|futurs|futures|derniers|dernières|prochains|prochaines|new|other|main) +)?";

	private static final String NOUN = "(\\p{L}[\\p{L}’'‐-]{2,}|€|%|M€|k€|CHU|CH)";

	private static final Pattern DIGITS = Pattern.compile("(?<![\\p{L}\\p{N}.,/-])(?<!\\d )" + NUMBER
			+ "(?: (?:à|to|-|–) " + NUMBER + ")?" + SCALE + "(?: +d(?:e +|[’']))?( ?\\n?| *)" + ADJECTIVE + NOUN);

	private static final String WORDS = "(deux|trois|quatre|cinq|six|sept|huit|neuf|dix-sept|dix-huit|dix-neuf|dix|onze|douze|treize|quatorze|quinze"
			+ "|seize|vingtaine|vingt|trentaine|trente|quarantaine|quarante|cinquantaine|cinquante|soixante|centaine|cent"
			+ "|dizaine|douzaine|two|three|four|five|seven|eight|nine|ten|eleven|twelve|twenty|thirty)";

	private static final Map<String, Integer> VALUES = Map.ofEntries(entry("deux", 2), entry("trois", 3),
			entry("quatre", 4), entry("cinq", 5), entry("six", 6), entry("sept", 7), entry("huit", 8), entry("neuf", 9),
			entry("dix", 10), entry("onze", 11), entry("douze", 12), entry("treize", 13), entry("quatorze", 14),
			entry("quinze", 15), entry("seize", 16), entry("dix-sept", 17), entry("dix-huit", 18),
			entry("dix-neuf", 19), entry("vingt", 20), entry("vingtaine", 20), entry("trente", 30),
			entry("trentaine", 30), entry("quarante", 40), entry("quarantaine", 40), entry("cinquante", 50),
			entry("cinquantaine", 50), entry("soixante", 60), entry("cent", 100), entry("centaine", 100),
			entry("dizaine", 10), entry("douzaine", 12), entry("two", 2), entry("three", 3), entry("four", 4),
			entry("five", 5), entry("seven", 7), entry("eight", 8), entry("nine", 9), entry("ten", 10),
			entry("eleven", 11), entry("twelve", 12), entry("twenty", 20), entry("thirty", 30));

	private static final Pattern IN_WORDS = Pattern
		.compile(
				"(?<![\\p{L}-])" + WORDS + "(?: +d(?:e +|[’'])| +| ?\\n)" + ADJECTIVE
						+ "(\\p{L}[\\p{L}’'‐-]{2,}|CHU|CH|GHT|GCS|CHT)",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern QUALIFIED = Pattern.compile("(?iu)(?<!\\p{L})(environ|près de|presque|plus de|au moins"
			+ "|quelque|une|about|nearly|almost|more than|over|at least|some)(?:\\s+(?:une|un))?\\s*$");

	private static final Pattern NO_UNIT = Pattern.compile("(?iu)(?:"
			+ "janvier|février|mars|avril|mai|juin|juillet|août"
			+ "|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|september|october"
			+ "|november|december|heures?|h|rue|avenue|boulevard|place|faubourg|allée|chemin|quai|square|impasse|route|signée?s?|bis|ter|cedex|dont|pour|avec|dans|par|sur|des|les"
			+ "|est|sont|ont|aux|ans?\\s+après|and|the|for|with|from|were|are|has|premiers?|dernières?|derniers?|autres"
			+ "|millions?|milliards?|ème|éme|eme|ère|ere|nde|mois|jours|pour|et|ou|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingts?|trente|quarante|cinquante|soixante|cents?|mille|abord|ailleurs|entre|autre|emblée|accord)");

	private static final Pattern NUMBERED = Pattern
		.compile("(?iu)(?:\\bn[°ºo]|numéro|\\barticle|\\bart\\.|\\bpage|\\bp\\.)\\s?$");

	private Figures() {
	}

	public static List<FigureMention> in(String text, Dates dates) {
		List<FigureMention> figures = new ArrayList<>();
		Matcher digits = DIGITS.matcher(text);
		while (digits.find()) {
			boolean line = digits.group(4).indexOf('\n') >= 0;
			String noun = digits.group(5);
			if (!dates.isFree(digits.start(1), digits.end(1)) || isNoUnit(noun) || !isCommon(noun)
					|| line && Character.isUpperCase(noun.charAt(0)) || isYear(digits.group(1), noun)
					|| isNumbered(text, digits.start(1))) {
				digits.region(digits.end(1), text.length());
				continue;
			}
			figures.add(figure(text, digits, noun));
			digits.region(digits.end(), text.length());
		}
		Matcher words = IN_WORDS.matcher(text);
		while (words.find()) {
			if (!isNoUnit(words.group(2)) && isPlural(words.group(2)) && isCommon(words.group(2))) {
				Integer value = VALUES.get(words.group(1).toLowerCase(Locale.ROOT));
				figures
					.add(new FigureMention(words.start(), words.end(), BigDecimal.valueOf((value != null) ? value : 0),
							null, words.group(2), qualifier(text, words.start())));
			}
		}
		figures.sort(Comparator.comparingInt(FigureMention::start));
		return List.copyOf(figures);
	}

	private static FigureMention figure(String text, Matcher digits, String noun) {
		BigDecimal value = scaled(number(digits.group(1)), digits.group(3));
		BigDecimal upTo = (digits.group(2) != null) ? scaled(number(digits.group(2)), digits.group(3)) : null;
		return new FigureMention(digits.start(), digits.end(), value, upTo, noun, qualifier(text, digits.start()));
	}

	/** {@code avenant n° 2 signé}: a number of an act, not a count. */
	private static boolean isNumbered(String text, int start) {
		return NUMBERED.matcher(text.substring(Math.max(0, start - 10), start)).find();
	}

	private static boolean isYear(String number, String noun) {
		return number.matches("19[5-9]\\d|20[0-4]\\d") && !noun.matches(Dates.COUNTABLE);
	}

	private static boolean isPlural(String noun) {
		return noun.endsWith("s") || noun.endsWith("x") || noun.equals(noun.toUpperCase(Locale.ROOT));
	}

	/** A noun, not a name: {@code deux vallées}, but {@code les Deux Vallées}. */
	private static boolean isCommon(String noun) {
		return !Character.isUpperCase(noun.charAt(0)) || noun.equals(noun.toUpperCase(Locale.ROOT))
				|| noun.matches("Lits?|Places|Collaborateurs|Médecins|Centres|Etablissements|Établissements");
	}

	private static boolean isNoUnit(String noun) {
		return NO_UNIT.matcher(noun).matches();
	}

	private static BigDecimal number(String written) {
		String plain = written.matches(GROUPED)
				? written.replaceAll(written.matches(".*,\\d{3}(?:,.*|$)") ? "[ .,]" : "[ .]", "") : written;
		return new BigDecimal(plain.replace(',', '.'));
	}

	private static BigDecimal scaled(BigDecimal number, @Nullable String scale) {
		if (scale == null) {
			return number;
		}
		int zeros = scale.startsWith("million") ? 6 : 9;
		BigDecimal scaled = number.scaleByPowerOfTen(zeros);
		return new BigDecimal(scaled.toBigInteger().toString());
	}

	private static @Nullable String qualifier(String text, int start) {
		Matcher before = QUALIFIED.matcher(text.substring(Math.max(0, start - 20), start));
		if (!before.find()) {
			return null;
		}
		return switch (before.group(1).toLowerCase(Locale.ROOT)) {
			case "près de", "presque", "nearly", "almost" -> "nearly";
			case "plus de", "more than", "over" -> "more-than";
			case "au moins", "at least" -> "at-least";
			default -> "about";
		};
	}

}
