package org.hospitalgraph.mention.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.naming.HospitalName;

/**
 * A word of a text, with what is before it.
 *
 * @param start of its first letter in the text
 * @param end behind its last letter
 * @param raw as written
 * @param spelled in the one spelling of names; {@code ND} is two words
 * @param gap the text between the word before and this one
 * @param wrapped whether it is on a new line only because the line was full
 */
public record Word(int start, int end, String raw, List<String> spelled, String gap, boolean wrapped) {

	private static final Pattern FORM = Pattern.compile(
			"(?<![\\p{L}\\p{N}])(?:\\p{Lu}\\.){2,6}(?!\\p{L})|[\\p{L}\\p{M}\\p{N}]{1,80}(?:\\^\\{[\\p{L}]{1,4}\\})?");

	/** {@code les CHUs}, as in English. */
	private static final Pattern PLURAL = Pattern.compile("(CHU|CHRU|CHR|CHI|CH|GHT|GHU|EPSM|EHPAD|GIP)s");

	private static final Pattern CELL = Pattern.compile("[^\\n]*\\t[^\\n]*|[ \\u00A0]{4,}");

	/** A row of a table always ends with its line. */
	private static final Pattern ROW = Pattern.compile(" \\| |\\t");

	/** Shorter lines end where the writer wanted. */
	private static final int FULL_LINE = 55;

	/** Addresses, which mention nobody. */
	private static final Pattern ADDRESS = Pattern
		.compile("(?<!\\S)(?:https?://|www\\.)\\S{1,2000}|(?<!\\S)[^\\s@]{1,100}@\\S{1,200}");

	public static List<Word> of(String text) {
		List<Word> words = new ArrayList<>();
		Matcher form = FORM.matcher(text);
		Matcher address = ADDRESS.matcher(text);
		int addressEnd = -1;
		boolean more = address.find();
		WrappedLines lines = new WrappedLines(text);
		int before = 0;
		while (form.find()) {
			while (more && address.end() <= form.start()) {
				more = address.find();
			}
			if (more && address.start() <= form.start()) {
				addressEnd = address.end();
			}
			if (form.start() < addressEnd) {
				continue;
			}
			words.add(new Word(form.start(), form.end(), form.group(), HospitalName.spelled(singular(form.group())),
					text.substring(before, form.start()), isWrapped(text, before, form.start(), lines)));
			before = form.end();
		}
		return words;
	}

	private static String singular(String word) {
		Matcher plural = PLURAL.matcher(word);
		return plural.matches() ? plural.group(1) : word;
	}

	private static boolean isWrapped(String text, int before, int start, WrappedLines lines) {
		String gap = text.substring(before, start);
		int end = gap.indexOf('\n');
		if (end < 0 || end != gap.lastIndexOf('\n')) {
			return false;
		}
		int line = text.lastIndexOf('\n', before + end - 1) + 1;
		if (ROW.matcher(text.substring(line, before + end)).find()) {
			return false;
		}
		int full = before + end - FULL_LINE;
		return lines.at(before + end) || full >= 0 && text.substring(full, before + end).indexOf('\n') < 0;
	}

	/** Whether it begins like a name: with a capital, or a digit. */
	public boolean isNamed() {
		int first = this.raw.codePointAt(0);
		return Character.isUpperCase(first) || Character.isDigit(first);
	}

	public boolean isCapital() {
		return Character.isUpperCase(this.raw.codePointAt(0));
	}

	/** All in capitals, as acronyms are. */
	public boolean isAcronym() {
		return this.raw.codePoints().noneMatch(Character::isLowerCase)
				&& this.raw.codePoints().filter(Character::isUpperCase).count() > 1;
	}

	/** Without a lower-case letter. */
	public boolean isLoud() {
		return this.raw.codePoints().noneMatch(Character::isLowerCase)
				&& this.raw.codePoints().anyMatch(Character::isUpperCase);
	}

	public boolean isSmall() {
		return this.spelled.size() == 1 && HospitalName.isSmall(this.spelled.getFirst());
	}

	public boolean isOneOf(String... words) {
		return this.spelled.size() == 1 && List.of(words).contains(this.spelled.getFirst());
	}

	/**
	 * Whether it continues from the word before: after blanks, one line break or an
	 * apostrophe.
	 */
	public boolean goesOn() {
		return isSpaced() || isJoined() || this.gap.strip().matches("['’‘ʼ`´]");
	}

	/**
	 * Whether there are only blanks or one line break before it, and not the border of a
	 * table cell.
	 */
	public boolean isSpaced() {
		return this.gap.isBlank() && lineBreaks() < 2 && !CELL.matcher(this.gap).matches();
	}

	/** Whether it is on a new line that the writer wanted. */
	public boolean isOnNewLine() {
		return this.gap.indexOf('\n') >= 0 && !this.wrapped;
	}

	/**
	 * Whether a hyphen joins it to the word before, also with a blank at one side; but
	 * not in {@code du CH de Savenay- depuis}.
	 */
	public boolean isJoined() {
		boolean part = isNamed() || isSmall();
		return this.gap.matches("[-‐‑](?:\\n[ \\t]*)?") || part && this.gap.matches("\\s[-‐‑](?:\\n[ \\t]*)?|[-‐‑] ")
				|| this.gap.equals("/") && isCapital();
	}

	public boolean isAfter(char mark) {
		return this.gap.indexOf(mark) >= 0;
	}

	public int lineBreaks() {
		return (int) this.gap.chars().filter((character) -> character == '\n').count();
	}

}
