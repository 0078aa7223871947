package org.hospitalgraph.mention.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.naming.HospitalName;
import org.jspecify.annotations.Nullable;

import static java.util.Map.entry;

/**
 * Finds dates as people write them in French and English. Nothing is guessed: without a
 * year there is no date.
 */
public final class Dates {

	private static final Map<String, Integer> MONTHS = Map.ofEntries(entry("janvier", 1), entry("janv", 1),
			entry("fevrier", 2), entry("fevr", 2), entry("fev", 2), entry("mars", 3), entry("avril", 4),
			entry("avr", 4), entry("mai", 5), entry("juin", 6), entry("juillet", 7), entry("juil", 7), entry("aout", 8),
			entry("septembre", 9), entry("sept", 9), entry("octobre", 10), entry("oct", 10), entry("novembre", 11),
			entry("nov", 11), entry("decembre", 12), entry("dec", 12), entry("january", 1), entry("jan", 1),
			entry("february", 2), entry("feb", 2), entry("march", 3), entry("mar", 3), entry("april", 4),
			entry("apr", 4), entry("may", 5), entry("june", 6), entry("jun", 6), entry("july", 7), entry("jul", 7),
			entry("august", 8), entry("aug", 8), entry("september", 9), entry("sep", 9), entry("october", 10),
			entry("november", 11), entry("december", 12));

	private static final String MONTH = "(janvier|janv|f[ée]vrier|f[ée]vr?|mars|avril|avr|mai|juin|juillet|juil"
			+ "|ao[ûu]t|septembre|sept|octobre|oct|novembre|nov|d[ée]cembre|d[ée]c|january|jan|february|feb|march|mar"
			+ "|april|apr|may|june|jun|july|jul|august|aug|september|sep|october|november|december)\\.?";

	private static final String YEAR = "((?:19|20)\\d\\d)(?!\\d)";

	private static final String B = "[\\s\\u00A0\\u202F]+";

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	/** {@code 20 et 21 septembre 2013}: two days of one month. */
	private static final Pattern DAYS = Pattern.compile("(?<![\\d/])(\\d{1,2})(?:er|\\^\\{er\\})?(?:" + B
			+ "(?:et|au|and|to|&)" + B + "|\\s?[-–]\\s?)(\\d{1,2})(?:er)?" + B + MONTH + B + YEAR, FLAGS);

	/** {@code 31 mars et 1er avril 2022}: days of two months. */
	private static final Pattern DAYS_OF_MONTHS = Pattern.compile("(?<![\\d/])(\\d{1,2})(?:er|st|nd|rd|th)?" + B + MONTH
			+ B + "(?:et|au|and|to|&|[-–])" + B + "(\\d{1,2})(?:er|st|nd|rd|th)?" + B + MONTH + B + YEAR, FLAGS);

	/** {@code de mars à septembre 2018}. */
	private static final Pattern MONTHS_OF_YEAR = Pattern
		.compile("(?<![\\p{L}\\d])(?<!\\d[\\s\\u00A0\\u202F])(?<!er\\s)" + MONTH + B + "(?:et|à|and|to|&|[-–])" + B
				+ MONTH + B + YEAR, FLAGS);

	/** {@code 2014 (1er janvier)}. */
	private static final Pattern YEAR_FIRST = Pattern.compile(
			"(?<![\\d.,/\\p{L}-])" + YEAR + B + "?\\((?:le" + B + ")?(\\d{1,2})(?:er)?" + B + MONTH + "\\)", FLAGS);

	private static final Pattern DAY = Pattern
		.compile("(?<![\\d/])(\\d{1,2}|premier|first)(?:\\s?(?:er\\.?|st|nd|rd|th)|\\^\\{er\\})?(?:" + B + "of)?" + B
				+ MONTH + ",?" + B + YEAR, FLAGS);

	private static final Pattern ENGLISH = Pattern
		.compile("(?<!\\p{L})" + MONTH + B + "(\\d{1,2})(?:st|nd|rd|th)?,?" + B + YEAR, FLAGS);

	private static final Pattern NUMBERS = Pattern
		.compile("(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2" + YEAR + "(?![/-]\\d)");

	/** {@code 27/01/17}. */
	private static final Pattern SHORT = Pattern
		.compile("(?<![\\d/.,-])(0[1-9]|[12]\\d|3[01])/(0[1-9]|1[0-2])/(\\d{2})(?![\\d/.-])");

	/**
	 * {@code en 1671}, {@code entre 1629 et 1967}, but {@code entre 1200 et 1500 euros}.
	 */
	private static final Pattern OLD = Pattern
		.compile("\\b(?:en|depuis|dès|entre|in|since|l[’']an|année|vers|avant|après|before|after"
				+ "|dat(?:e|ant|ait|é|ée)\\s+d[e’']|remont(?:e|ent|ant|ait)\\s+à)" + B
				+ "(1[0-8]\\d\\d)(?![\\d/%€]|[.,-]\\d|" + B + "(?:\\p{Ll}{3,}[sx]\\b|[%€\\d]|(?:à|to|et|and)" + B
				+ "\\d+" + B + "(?:\\p{Ll}{3,}|[%€])))", FLAGS);

	/** {@code 1879 : fondation}, a line of a chronicle. */
	private static final Pattern OLD_LINE = Pattern.compile(
			"(?m)^[ \\t]*(?:[-–•*][ \\t]*)?(1[0-8]\\d\\d)(?=[ \\u00A0\\u202F]?:[ \\u00A0]|[ \\t]{2,}\\p{L}|\\t\\p{L}|[ ][–—-][ ]\\p{L})");

	/**
	 * {@code les années 1970}, {@code entre les années 1970 et 2010}, {@code the 1970s}:
	 * no year.
	 */
	private static final Pattern DECADES = Pattern.compile("\\bannées" + B + YEAR + "(?:(?:" + B + "?(?:-|–|,|et|à|ou)"
			+ B + "?)" + YEAR + ")?(?!" + B + "?[-–/]?\\d)", FLAGS);

	private static final Pattern ISO = Pattern.compile("(?<![\\d/.-])" + YEAR + "-(\\d{2})-(\\d{2})(?![\\d-])");

	private static final Pattern OF_MONTH = Pattern.compile("(?<!\\p{L})" + MONTH + ",?" + B + YEAR, FLAGS);

	private static final Pattern MONTH_NUMBER = Pattern.compile("(?<![\\d/.])(0[1-9]|1[0-2])/" + YEAR + "(?![/\\d])");

	/** {@code 2021-10}. */
	private static final Pattern ISO_MONTH = Pattern
		.compile("(?<![\\d/.\\p{L}-])(?<!n[°o]\\s{0,2})" + YEAR + "-(0[1-9]|1[0-2])(?![\\d/-])");

	/** {@code 2023-2027}: two years. */
	private static final Pattern YEARS = Pattern
		.compile("(?<![\\d.,/\\p{L}€$-])" + YEAR + "[-–]" + YEAR + "(?![\\d/%-])");

	private static final Pattern OF_YEAR = Pattern.compile("(?<![\\d.,/\\p{L}€$-])(?<!\\d[\\s\\u00A0\\u202F])" + YEAR
			+ "(?![\\d/%]|[.,]\\d|-\\d{3,})(?!-(?!(?:19|20)\\d\\d)\\d)");

	/** What a number counts, so that it is not a year: {@code 2000 lits}. */
	static final String COUNTABLE = "(?:lits?|places|professionnels|agents|salariés|patients|séjours|euros|habitants"
			+ "|médecins|publications|essais|naissances|accouchements|passages|étudiants|internes|collaborateurs"
			+ "|personnes|consultations|interventions|hospitalisations|postes|beds|staff|patients|employees|people)";

	private static final Pattern COUNTED = Pattern.compile("\\G ?(?:" + COUNTABLE + "\\b|[€%])");

	private static final Set<String> FIRST = Set.of("premier", "first");

	private final String text;

	private final List<DateMention> dates = new ArrayList<>();

	private final BitSet taken = new BitSet();

	private Dates(String text) {
		this.text = text;
	}

	public static Dates in(String text) {
		Dates dates = new Dates(text);
		dates.decades();
		dates.days();
		dates.daysOfMonths();
		dates.monthsOfYear();
		dates.find(YEAR_FIRST, (form) -> day(form.group(1), form.group(3), form.group(2)));
		dates.find(DAY, (form) -> day(form.group(3), form.group(2), form.group(1)));
		dates.find(ENGLISH, (form) -> day(form.group(3), form.group(1), form.group(2)));
		dates.find(NUMBERS, (form) -> date(form.group(4), form.group(3), form.group(1)));
		dates.find(SHORT, (form) -> date("20" + form.group(3), form.group(2), form.group(1)));
		dates.find(ISO, (form) -> date(form.group(1), form.group(2), form.group(3)));
		dates.find(OF_MONTH, (form) -> form.group(2) + "-" + two(month(form.group(1))));
		dates.find(MONTH_NUMBER, (form) -> form.group(2) + "-" + form.group(1));
		dates.find(ISO_MONTH, (form) -> form.group(1) + "-" + form.group(2));
		dates.years();
		dates.find(OF_YEAR, dates::year);
		dates.old(OLD);
		dates.old(OLD_LINE);
		dates.dates.sort(Comparator.comparingInt(DateMention::start));
		return dates;
	}

	private void days() {
		Matcher form = DAYS.matcher(this.text);
		while (form.find()) {
			String first = day(form.group(4), form.group(3), form.group(1));
			String second = day(form.group(4), form.group(3), form.group(2));
			if (first != null && second != null && first.compareTo(second) < 0) {
				add(form.start(1), form.end(1), first);
				add(form.start(2), form.end(), second);
			}
		}
	}

	private void daysOfMonths() {
		Matcher form = DAYS_OF_MONTHS.matcher(this.text);
		while (form.find()) {
			String first = day(form.group(5), form.group(2), form.group(1));
			String second = day(form.group(5), form.group(4), form.group(3));
			if (first != null && second != null && first.compareTo(second) < 0) {
				add(form.start(1), form.end(2), first);
				add(form.start(3), form.end(), second);
			}
		}
	}

	private void monthsOfYear() {
		Matcher form = MONTHS_OF_YEAR.matcher(this.text);
		while (form.find()) {
			if (month(form.group(1)) < month(form.group(2)) && isFree(form.start(), form.end())) {
				add(form.start(1), form.end(1), form.group(3) + "-" + two(month(form.group(1))));
				add(form.start(2), form.end(), form.group(3) + "-" + two(month(form.group(2))));
			}
		}
	}

	private void old(Pattern form) {
		Matcher old = form.matcher(this.text);
		while (old.find()) {
			if (isFree(old.start(1), old.end(1))) {
				add(old.start(1), old.end(1), old.group(1));
			}
		}
	}

	/** Keeps decades free of years. */
	private void decades() {
		Matcher form = DECADES.matcher(this.text);
		while (form.find()) {
			this.taken.set(form.start(), form.end());
		}
	}

	private void years() {
		Matcher form = YEARS.matcher(this.text);
		while (form.find()) {
			if (form.group(1).compareTo(form.group(2)) < 0 && isFree(form.start(), form.end())) {
				add(form.start(1), form.end(1), form.group(1));
				add(form.start(2), form.end(2), form.group(2));
			}
		}
	}

	private void find(Pattern pattern, Reading reading) {
		Matcher form = pattern.matcher(this.text);
		while (form.find()) {
			boolean free = isFree(form.start(), form.end());
			Optional<String> date = free ? Optional.ofNullable(reading.read(form)) : Optional.empty();
			date.ifPresent((known) -> add(form.start(), form.end(), known));
		}
	}

	private void add(int start, int end, String date) {
		this.dates.add(new DateMention(start, end, date));
		this.taken.set(start, end);
	}

	public List<DateMention> all() {
		return List.copyOf(this.dates);
	}

	/** Whether there is no date at this position. */
	boolean isFree(int start, int end) {
		int next = this.taken.nextSetBit(start);
		return next < 0 || next >= end;
	}

	private @Nullable String year(Matcher form) {
		Matcher counted = COUNTED.matcher(this.text).region(form.end(), Math.min(this.text.length(), form.end() + 25));
		return counted.find() ? null : form.group(1);
	}

	private static @Nullable String day(String year, String month, String day) {
		return date(year, String.valueOf(month(month)), FIRST.contains(day.toLowerCase(Locale.ROOT)) ? "1" : day);
	}

	private static @Nullable String date(String year, String month, String day) {
		try {
			return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)).toString();
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static int month(String name) {
		String plain = HospitalName.spelled(name).getFirst().toLowerCase(Locale.ROOT);
		return MONTHS.getOrDefault(plain, 0);
	}

	private static String two(int number) {
		return (number < 10) ? "0" + number : String.valueOf(number);
	}

	@FunctionalInterface
	private interface Reading {

		@Nullable String read(Matcher form);

	}

}
