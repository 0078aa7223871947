package org.hospitalgraph.register.file;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.model.time.PartialDate;

/** Dates as people and registers write them. */
public final class WrittenDate {

	private static final Map<String, Integer> MONTHS = Map.ofEntries(Map.entry("janv", 1), Map.entry("jan", 1),
			Map.entry("fev", 2), Map.entry("fevr", 2), Map.entry("mar", 3), Map.entry("mars", 3), Map.entry("avr", 4),
			Map.entry("mai", 5), Map.entry("juin", 6), Map.entry("juil", 7), Map.entry("aou", 8), Map.entry("aout", 8),
			Map.entry("sep", 9), Map.entry("sept", 9), Map.entry("oct", 10), Map.entry("nov", 11), Map.entry("dec", 12),
			Map.entry("janvier", 1), Map.entry("fevrier", 2), Map.entry("avril", 4), Map.entry("juillet", 7),
			Map.entry("septembre", 9), Map.entry("octobre", 10), Map.entry("novembre", 11), Map.entry("decembre", 12));

	/** The order of year, month and day. */
	private static final List<Form> FORMS = List.of(new Form("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?", 1, 2, 3),
			new Form("(\\d{4})-(\\d{1,2})-(\\d{1,2})[ t]\\d{1,2}:.*", 1, 2, 3),
			new Form("(\\d{4})[/.](\\d{1,2})(?:[/.](\\d{1,2}))?", 1, 2, 3),
			new Form("(\\d{4})(\\d{2})(\\d{2})", 1, 2, 3),
			new Form("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4})(?: \\d{1,2}:.*)?", 3, 2, 1),
			new Form("(\\d{1,2})[/.-](\\d{4})", 2, 1, 0),
			new Form("(?:(\\d{1,2})(?:er)?[ -])?([a-z]+)\\.?[ -](?:de )?(\\d{4})", 3, 2, 1));

	/** Nearly all dates of registers; to try the other forms costs much more. */
	private static final Pattern WHOLE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]+");

	private static final Pattern AROUND = Pattern
		.compile("^(?:(?:le|au|du|depuis|jusqu'?(?:au|en)?|en|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi) )+");

	private static final Pattern OPEN = Pattern.compile("-+|/+|\\?|x|n\\.?/?a\\.?|nc|neant|aucune?|en cours|en vigueur"
			+ "|a ce jour|aujourd'?hui|actuel(?:lement)?|present|illimitee?|indeterminee?|sans(?: fin| terme)?");

	private WrittenDate() {
	}

	/** The date in a text; empty if it is not certain. */
	public static Optional<PartialDate> of(String written) {
		if (WHOLE.matcher(written).matches()) {
			return valid(written);
		}
		String text = AROUND.matcher(plain(written)).replaceFirst("");
		for (Form form : FORMS) {
			Optional<PartialDate> date = form.read(text);
			if (date.isPresent()) {
				return date;
			}
		}
		return Optional.empty();
	}

	/** Whether the text says in words that there is no date. */
	public static boolean isOpen(String written) {
		String text = plain(written);
		return text.isEmpty() || OPEN.matcher(text).matches();
	}

	private static String plain(String written) {
		return BLANKS.matcher(RegisterTable.plain(written).replace('\u2019', '\'')).replaceAll(" ").strip();
	}

	private static Optional<PartialDate> valid(String date) {
		try {
			return Optional.of(PartialDate.valueOf(date));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** A notation of dates. */
	private record Form(Pattern pattern, int year, int month, int day) {

		Form(String pattern, int year, int month, int day) {
			this(Pattern.compile(pattern), year, month, day);
		}

		Optional<PartialDate> read(String text) {
			Matcher match = this.pattern.matcher(text);
			if (!match.matches()) {
				return Optional.empty();
			}
			StringBuilder date = new StringBuilder(match.group(this.year));
			String writtenMonth = match.group(this.month);
			if (writtenMonth != null) {
				int number = Character.isDigit(writtenMonth.charAt(0)) ? Integer.parseInt(writtenMonth)
						: MONTHS.getOrDefault(writtenMonth, 0);
				date.append(String.format(Locale.ROOT, "-%02d", number));
			}
			String writtenDay = (this.day > 0) ? match.group(this.day) : null;
			if (writtenDay != null) {
				date.append(String.format(Locale.ROOT, "-%02d", Integer.parseInt(writtenDay)));
			}
			return valid(date.toString());
		}

	}

}
