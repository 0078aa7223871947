package org.hospitalgraph.model.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.model.message.IllegalValue;
import org.hospitalgraph.model.message.Message;

/**
 * A date as a source gives it: a year, a month or a day. It is never rounded:
 * {@code 2004-11} is the whole of November 2004.
 *
 * @param text as written, {@code YYYY[-MM[-DD]]}
 * @param earliest first day that it may mean
 * @param latest last day that it may mean
 */
public record PartialDate(String text, LocalDate earliest, LocalDate latest) {

	private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

	/**
	 * Reads a partial date. Spring expects this name for a converter.
	 * @throws IllegalValue with a sentence that says what would be right
	 */
	public static PartialDate valueOf(String text) {
		Matcher form = FORM.matcher(text.strip());
		if (!form.matches()) {
			throw new IllegalValue(Message.of("value.date"));
		}
		int year = Integer.parseInt(form.group(1));
		try {
			if (year == 0) {
				throw new DateTimeException("there is no year 0");
			}
			if (form.group(2) == null) {
				return new PartialDate(text.strip(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
			}
			YearMonth month = YearMonth.of(year, Integer.parseInt(form.group(2)));
			if (form.group(3) == null) {
				return new PartialDate(text.strip(), month.atDay(1), month.atEndOfMonth());
			}
			LocalDate day = month.atDay(Integer.parseInt(form.group(3)));
			return new PartialDate(text.strip(), day, day);
		}
		catch (DateTimeException ex) {
			throw new IllegalValue(Message.of("value.calendar"));
		}
	}

	/**
	 * Whether everything that the other may mean lies within this one: {@code 2004-11}
	 * holds {@code 2004-11-03}.
	 */
	public boolean contains(PartialDate other) {
		return !other.earliest.isBefore(this.earliest) && !other.latest.isAfter(this.latest);
	}

	@Override
	public String toString() {
		return this.text;
	}

}
