package org.hospitalgraph.export.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cleans text before it is put into a file. Names come from documents and registers, and
 * may contain anything.
 */
public final class Text {

	private static final String ELLIPSIS = "…";

	private static final char REPLACEMENT = '\uFFFD';

	private Text() {
	}

	/**
	 * The text without the characters that XML 1.0 forbids, such as NUL; half of a
	 * surrogate pair becomes U+FFFD. All formats get the same text, so that they can be
	 * compared.
	 */
	public static String clean(String text) {
		int legal = 0;
		while (legal < text.length() && isPlain(text.charAt(legal))) {
			legal++;
		}
		if (legal == text.length()) {
			return text;
		}
		StringBuilder clean = new StringBuilder(text.length()).append(text, 0, legal);
		text.codePoints().skip(text.codePointCount(0, legal)).forEach((character) -> {
			if (Character.getType(character) == Character.SURROGATE) {
				clean.append(REPLACEMENT);
			}
			else if (isLegal(character)) {
				clean.appendCodePoint(character);
			}
		});
		return clean.toString();
	}

	private static boolean isPlain(char character) {
		return (character >= ' ' && character < '\uD800') || character == '\n' || character == '\t';
	}

	private static boolean isLegal(int character) {
		return character >= ' ' ? (character != 0xFFFE && character != 0xFFFF)
				: (character == '\n' || character == '\t' || character == '\r');
	}

	/** The text on one line, for labels and attributes. */
	public static String line(String text) {
		String clean = clean(text);
		for (int i = 0; i < clean.length(); i++) {
			if (clean.charAt(i) < ' ' || clean.charAt(i) == '\u2028') {
				return clean.replaceAll("[\\s\\u2028]+", " ").strip();
			}
		}
		return clean;
	}

	/** The text on one line of limited length, never cut within a character. */
	public static String brief(String text, int most) {
		String line = line(text);
		if (line.codePointCount(0, line.length()) <= most) {
			return line;
		}
		return line.substring(0, line.offsetByCodePoints(0, most - 1)).stripTrailing() + ELLIPSIS;
	}

	/**
	 * The text in several lines, broken at spaces and hyphens if possible.
	 * @param width characters in a line
	 * @param most lines; what does not fit is cut
	 */
	public static List<String> lines(String text, int width, int most) {
		List<String> lines = new ArrayList<>();
		String rest = brief(text, width * most);
		while (!rest.isEmpty() && lines.size() < most) {
			int end = lineEnd(rest, width);
			lines.add(rest.substring(0, end).strip());
			rest = rest.substring(end).strip();
		}
		if (!rest.isEmpty()) {
			lines.set(most - 1, brief(lines.getLast() + (lines.getLast().endsWith("-") ? "" : " ") + rest, width));
		}
		return lines;
	}

	private static int lineEnd(String text, int width) {
		if (text.codePointCount(0, text.length()) <= width) {
			return text.length();
		}
		int limit = text.offsetByCodePoints(0, width);
		for (int i = limit; i > limit / 3; i--) {
			if (text.charAt(i) == ' ' || text.charAt(i - 1) == '-') {
				return i;
			}
		}
		return limit;
	}

	/**
	 * The text made safe for spreadsheets: if it begins like a formula, an apostrophe is
	 * added in front, as one would type it.
	 */
	public static String cell(String text) {
		String clean = clean(text);
		int start = 0;
		while (start < clean.length() && (Character.isWhitespace(clean.charAt(start)) || clean.charAt(start) == '\u00A0'
				|| clean.charAt(start) == '\uFEFF')) {
			start++;
		}
		return (start < clean.length() && "=+-@＝＋－＠".indexOf(clean.charAt(start)) >= 0) ? "'" + clean : clean;
	}

}
