package org.hospitalgraph.export.table;

import java.util.List;
import java.util.Locale;

import org.hospitalgraph.export.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A list as rows and columns.
 *
 * @param title what it lists, in the reader's language; name of the sheet
 * @param columns their headings
 * @param rows as many values in each as there are columns; strings, numbers, booleans,
 * local dates, or anything that has a text; read once
 */
public record Table(String title, List<Column> columns, Iterable<? extends List<? extends @Nullable Object>> rows) {

	/**
	 * A column.
	 *
	 * @param key what programs call it, as in the JSON answer
	 * @param french what people call it
	 * @param english what people call it
	 */
	public record Column(String key, String french, String english) {

		/** A column that has the same name for everybody. */
		public static Column of(String key) {
			return new Column(key, key, key);
		}

		String title(Locale language) {
			return Words.either(language, this.french, this.english);
		}

	}

}
