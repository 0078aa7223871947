package org.hospitalgraph.export.table;

import java.util.List;
import java.util.Locale;

import org.hospitalgraph.export.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A list as rows and columns.
 *
 * @param title the title in the reader's language, and name of the sheet
 * @param columns their headings
 * @param rows as many values in each as there are columns; strings, numbers, booleans,
 * local dates, or anything that has a text; read once
 */
public record Table(String title, List<Column> columns, Iterable<? extends List<? extends @Nullable Object>> rows) {

	/**
	 * A column.
	 *
	 * @param key the name for programs, as in the JSON answer
	 * @param french the name for people
	 * @param english the name for people
	 */
	public record Column(String key, String french, String english) {

		/** A column with the same name in all languages. */
		public static Column of(String key) {
			return new Column(key, key, key);
		}

		String title(Locale language) {
			return Words.either(language, this.french, this.english);
		}

	}

}
