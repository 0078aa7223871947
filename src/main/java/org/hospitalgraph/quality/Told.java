package org.hospitalgraph.quality;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.export.text.Words;
import org.hospitalgraph.model.RelationshipType;

/**
 * Writes what the messages of checks mark as readers of the language write it: a number
 * in ⟦⟧, a date in ⟪⟫, a code (a status, a role, a type of relationship) in ⟨⟩. What is
 * none of these stays as it is, since a name may hold such brackets.
 */
record Told(Locale language) {

	private static final Pattern NUMBER = Pattern.compile("⟦(-?\\d+(?:\\.\\d+)?(?:E-?\\d{1,2})?)⟧");

	private static final Pattern DATE = Pattern.compile("⟪([^⟫]*)⟫");

	private static final Pattern CODE = Pattern.compile("⟨([^⟩]*)⟩");

	private static final String AFTER = "after ";

	String of(String message) {
		return replaced(CODE, replaced(DATE, replaced(NUMBER, message, this::number), this::date), this::code);
	}

	private static String replaced(Pattern mark, String message, UnaryOperator<String> words) {
		return mark.matcher(message).replaceAll((found) -> Matcher.quoteReplacement(words.apply(found.group(1))));
	}

	private String number(String number) {
		NumberFormat format = NumberFormat.getNumberInstance(locale());
		format.setMaximumFractionDigits(6);
		return format.format(new BigDecimal(number));
	}

	/** A day, a month or a year, or what a source says instead, as it is. */
	private String date(String date) {
		if (date.startsWith(AFTER)) {
			return Words.either(this.language, "après ", AFTER) + date(date.substring(AFTER.length()));
		}
		try {
			if (date.matches("\\d{4}-\\d{2}")) {
				return DateTimeFormatter.ofPattern("MMMM yyyy", locale()).format(YearMonth.parse(date));
			}
			return date.matches("\\d{4}-\\d{2}-\\d{2}") ? day(LocalDate.parse(date)) : date;
		}
		catch (DateTimeException ex) {
			return date;
		}
	}

	private String day(LocalDate date) {
		String day = DateTimeFormatter.ofPattern("d MMMM yyyy", locale()).format(date);
		return Words.isEnglish(this.language) ? day : day.replaceFirst("^1 ", "1er ");
	}

	private String code(String code) {
		return RelationshipType.of(code).isPresent() ? Words.verb(code, this.language) : Words.of(code, this.language);
	}

	private Locale locale() {
		return Words.isEnglish(this.language) ? Locale.UK : Locale.FRANCE;
	}

}
