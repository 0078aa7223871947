package org.hospitalgraph.export.format;

import java.util.HexFormat;
import java.util.List;
import java.util.StringJoiner;

import org.hospitalgraph.export.text.Column;
import org.hospitalgraph.export.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Tables within strings, for Cypher to split. Nothing in a value can end the string, the
 * row or the cell.
 */
final class CypherText {

	/** The separator after a row; the line break behind it belongs to the next row. */
	static final char ROW = '║';

	/** Between cells. */
	static final char CELL = '│';

	/** Between the items of a list. */
	static final char ITEM = '┆';

	private CypherText() {
	}

	/** A row of a table, with the values of the columns after the first ones. */
	static <T> String row(List<Column<T>> columns, T element, String... first) {
		StringJoiner row = new StringJoiner(String.valueOf(CELL));
		for (String cell : first) {
			row.add(escaped(cell, false));
		}
		columns.forEach((column) -> row.add(escaped(column.text(element), true)));
		return row.toString();
	}

	/** A list as a cell of {@link #row}. */
	static String items(List<String> items) {
		return String.join(String.valueOf(ITEM), items.stream().map((item) -> item.replace(ITEM, '|')).toList());
	}

	/** The Cypher that sets the properties of an element from the cells of a row. */
	static void set(StringBuilder cypher, String element, List<? extends Column<?>> columns, int first) {
		int cell = first;
		for (Column<?> column : columns) {
			String value = "row[" + cell++ + "]";
			cypher.append(",\n  ").append(element).append('.').append(column.key()).append(" = ");
			cypher.append(switch (column.kind()) {
				case TEXT -> "nullIf(" + value + ", '')";
				case WHOLE -> "toInteger(" + value + ")";
				case DECIMAL -> "toFloat(" + value + ")";
				case FLAG -> "toBoolean(" + value + ")";
				case DATE -> "date(nullIf(" + value + ", ''))";
			});
		}
	}

	/**
	 * Quotes, backslashes and characters that are not printed become escapes; the
	 * separators of rows and cells become a plain bar.
	 */
	private static String escaped(@Nullable String text, boolean inner) {
		if (text == null) {
			return "";
		}
		String clean = Text.clean(text);
		StringBuilder escaped = new StringBuilder(clean.length());
		for (int i = 0; i < clean.length(); i++) {
			char character = clean.charAt(i);
			switch (character) {
				case '\'' -> escaped.append("\\'");
				case '\\' -> escaped.append("\\\\");
				case ROW, CELL -> escaped.append('|');
				case ITEM -> escaped.append(inner ? '|' : ITEM);
				default -> {
					if (isPlain(character)) {
						escaped.append(character);
					}
					else {
						escaped.append("\\u").append(HexFormat.of().withUpperCase().toHexDigits(character));
					}
				}
			}
		}
		return escaped.toString();
	}

	private static boolean isPlain(char character) {
		int type = Character.getType(character);
		return type != Character.CONTROL && type != Character.FORMAT && type != Character.LINE_SEPARATOR
				&& type != Character.PARAGRAPH_SEPARATOR;
	}

	/**
	 * A label or type in which everything but letters, digits and spaces becomes
	 * {@code _}.
	 */
	static String name(String name) {
		StringBuilder safe = new StringBuilder("`");
		name.codePoints()
			.forEach((character) -> safe.appendCodePoint(
					(Character.isLetterOrDigit(character) || character == ' ' || character == '-') ? character : '_'));
		return (safe.length() == 1) ? "`_`" : safe.append('`').toString();
	}

	/** A text for a comment, which no escape can end. */
	static String comment(String text) {
		return text.replaceAll("[\\\\;'\"`\\p{Cntrl}\\u2028\\u2029]+", " ");
	}

}
