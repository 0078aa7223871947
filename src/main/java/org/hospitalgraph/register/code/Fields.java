package org.hospitalgraph.register.code;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a line into fields. Quotes count only at the beginning of a field, because
 * registers have names with quotation marks in the middle. If two programs have quoted a
 * name twice, both pairs are removed.
 */
public final class Fields {

	private Fields() {
	}

	public static List<String> of(String line, char delimiter) {
		List<String> fields = new ArrayList<>(36);
		int at = 0;
		while (at <= line.length()) {
			if (at < line.length() && line.charAt(at) == '"') {
				int close = closing(line, at, delimiter);
				if (close > 0) {
					fields.add(bare(line.substring(at + 1, close)));
					at = close + 2;
					continue;
				}
			}
			int next = line.indexOf(delimiter, at);
			next = (next < 0) ? line.length() : next;
			fields.add(line.substring(at, next).strip());
			at = next + 1;
		}
		return fields;
	}

	/** Whether a quoted field continues in the next line. */
	public static boolean isOpen(String line) {
		return line.chars().filter((character) -> character == '"').count() % 2 == 1;
	}

	/**
	 * The position of the quote that ends a field, before a delimiter or the end; 0 if
	 * there is none.
	 */
	private static int closing(String line, int open, char delimiter) {
		for (int at = open + 1; at < line.length(); at++) {
			if (line.charAt(at) == '"') {
				if (at + 1 < line.length() && line.charAt(at + 1) == '"') {
					at++;
				}
				else if (at + 1 == line.length() || line.charAt(at + 1) == delimiter) {
					return at;
				}
			}
		}
		return 0;
	}

	private static String bare(String quoted) {
		String text = quoted.replace("\"\"", "\"").strip();
		while (text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")) {
			text = text.substring(1, text.length() - 1).replace("\"\"", "\"").strip();
		}
		return text;
	}

}
