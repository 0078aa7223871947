package org.hospitalgraph.dump.format;

import java.time.LocalDate;
import java.util.Collection;

import org.hospitalgraph.export.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name the name of the property, as in the API
 * @param kind the kind of its values
 * @param french what it is
 * @param english what it is
 */
public record Field(String name, Kind kind, String french, String english) {

	/** What the values of a column are. */
	public enum Kind {

		/** String. */
		TEXT,
		/** Several strings. */
		TEXTS,
		/** Long. */
		WHOLE,
		/** Double. */
		DECIMAL,
		/** Boolean. */
		FLAG,
		/** LocalDate. */
		DATE

	}

	/** The value as one of the column's kind; null if it is of another kind. */
	@Nullable Object of(@Nullable Object value) {
		if (value == null) {
			return null;
		}
		return switch (this.kind) {
			case TEXT -> Text.clean(value.toString());
			case TEXTS -> (value instanceof Collection<?> several)
					? several.stream().map((one) -> Text.clean(String.valueOf(one))).toList() : null;
			case WHOLE -> (value instanceof Number number) ? number.longValue() : null;
			case DECIMAL -> (value instanceof Number number) ? number.doubleValue() : null;
			case FLAG -> (value instanceof Boolean flag) ? flag : null;
			case DATE -> (value instanceof LocalDate date) ? date : null;
		};
	}

}
