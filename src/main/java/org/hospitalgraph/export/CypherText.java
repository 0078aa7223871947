package org.hospitalgraph.export;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.StringJoiner;

import org.hospitalgraph.model.Graph.Place;
import org.jspecify.annotations.Nullable;

/**
 * Values and names as Cypher writes them, so that nothing in them can end a literal.
 */
final class CypherText {

	private CypherText() {
	}

	/** A map of what is there. */
	static String map(Map<String, @Nullable Object> values) {
		StringJoiner map = new StringJoiner(", ", "{", "}");
		values.forEach((name, value) -> {
			if (value != null && !(value instanceof Double number && !Double.isFinite(number))) {
				map.add(name(name) + ": " + literal(value));
			}
		});
		return map.toString();
	}

	static String literal(Object value) {
		return switch (value) {
			case Byte _, Short _, Integer _, Long _, Boolean _ -> value.toString();
			case BigInteger number when number.bitLength() < Long.SIZE -> number.toString();
			case Number number -> Double.toString(number.doubleValue());
			case LocalDate date -> "date('" + date + "')";
			case Place place -> "point({longitude: " + place.longitude() + ", latitude: " + place.latitude() + "})";
			case Collection<?> several -> {
				StringJoiner list = new StringJoiner(", ", "[", "]");
				several.forEach((item) -> list.add(string(String.valueOf(item))));
				yield list.toString();
			}
			default -> string(value.toString());
		};
	}

	/**
	 * Between single quotes. Quotes, backslashes and whatever is not plainly printed
	 * become escapes; a backslash becomes one by number, so that no two characters of the
	 * text ever stand together as an escape.
	 */
	private static String string(String text) {
		String clean = Text.clean(text);
		StringBuilder string = new StringBuilder(clean.length() + 2).append('\'');
		for (int i = 0; i < clean.length(); i++) {
			char character = clean.charAt(i);
			switch (character) {
				case '\'' -> string.append("\\'");
				case '\\' -> string.append("\\\\");
				case '\n' -> string.append("\\n");
				case '\r' -> string.append("\\r");
				case '\t' -> string.append("\\t");
				default -> {
					if (isPlain(character)) {
						string.append(character);
					}
					else {
						string.append("\\u").append(hexadecimal(character));
					}
				}
			}
		}
		return string.append('\'').toString();
	}

	private static boolean isPlain(char character) {
		return character >= ' ' && !(character >= '\u007F' && character <= '\u009F')
				&& !(character >= '\u200B' && character <= '\u200F')
				&& !(character >= '\u2028' && character <= '\u202E')
				&& !(character >= '\u2066' && character <= '\u2069') && character != '\uFEFF';
	}

	private static String hexadecimal(char character) {
		return HexFormat.of().withUpperCase().toHexDigits(character);
	}

	/**
	 * A label, type or property name; what is no letter, digit or space becomes
	 * {@code _}.
	 */
	static String name(String name) {
		StringBuilder safe = new StringBuilder("`");
		name.codePoints()
			.forEach((character) -> safe.appendCodePoint(
					(Character.isLetterOrDigit(character) || character == ' ' || character == '-') ? character : '_'));
		return safe.isEmpty() || safe.length() == 1 ? "`_`" : safe.append('`').toString();
	}

	/** What may stand in a comment: no escape can end it. */
	static String comment(String text) {
		return text.replaceAll("[\\\\;'\"`\\p{Cntrl}\\u2028\\u2029]+", " ");
	}

}
