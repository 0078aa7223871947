package org.hospitalgraph.export.text;

import java.util.Locale;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A column for nodes or for links, the same in all formats.
 *
 * @param key the name for programs: letters, digits and underscores; the same in all
 * formats and languages
 * @param french the name for people
 * @param english the name for people
 * @param kind what its values are
 * @param read takes the value from a node or a link
 * @param <T> node or link
 */
public record Column<T>(String key, String french, String english, Kind kind, Function<T, @Nullable Object> read) {

	/** What the values of a column are. */
	public enum Kind {

		/** String. */
		TEXT,
		/** Long. */
		WHOLE,
		/** Double, finite. */
		DECIMAL,
		/** Boolean. */
		FLAG,
		/** LocalDate. */
		DATE

	}

	String title(Locale language) {
		return Words.either(language, this.french, this.english);
	}

	/** A value of the column's kind, cleaned; null if there is none. */
	public @Nullable Object value(T element) {
		Object value = this.read.apply(element);
		return switch (this.kind) {
			case TEXT -> (value != null) ? Properties.text(value) : null;
			case WHOLE -> (value instanceof Number number) ? number.longValue() : null;
			case DECIMAL ->
				(value instanceof Number number && Double.isFinite(number.doubleValue())) ? number.doubleValue() : null;
			case FLAG, DATE -> value;
		};
	}

	/** The type of the values in a file that has no dates. */
	public String type() {
		return switch (this.kind) {
			case TEXT, DATE -> "string";
			case WHOLE -> "long";
			case DECIMAL -> "double";
			case FLAG -> "boolean";
		};
	}

	/** The value as text; dates in ISO 8601. */
	public @Nullable String text(T element) {
		Object value = value(element);
		return (value != null) ? value.toString() : null;
	}

}
