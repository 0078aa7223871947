package org.hospitalgraph.cypher.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.message.IllegalValue;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.model.time.PartialDate;

/**
 * The types of parameters. In a header, a type is written as its constant in lower case.
 */
public enum ParameterType {

	/** The id of an entity. */
	ID {
		@Override
		Object read(String text) {
			return EntityId.valueOf(text).text();
		}
	},
	/** Any text of at most 200 characters. */
	TEXT {
		@Override
		Object read(String text) {
			if (text.length() > MAX_TEXT) {
				throw new IllegalValue(Message.of("value.length", MAX_TEXT));
			}
			return text;
		}
	},
	/** A category or label, such as {@code GHT} or {@code Convention}. */
	CATEGORY {
		@Override
		Object read(String text) {
			if (!text.matches("[A-Za-z][A-Za-z0-9_]{0,40}")) {
				throw new IllegalValue(Message.of("value.category-or-label"));
			}
			return text;
		}
	},
	/** A whole number from 0 to 100,000. */
	INT {
		@Override
		Object read(String text) {
			if (!text.matches("\\d{1,6}") || Integer.parseInt(text) > MAX_INT) {
				throw new IllegalValue(Message.of("value.range", 0, MAX_INT));
			}
			return Long.parseLong(text);
		}
	},
	/** True or false. */
	FLAG {
		@Override
		Object read(String text) {
			if (!text.equals("true") && !text.equals("false")) {
				throw new IllegalValue(Message.of("value.flag"));
			}
			return Boolean.valueOf(text);
		}
	},
	/** A partial date: in Cypher a map with {@code start} and {@code end}. */
	DATE {
		@Override
		Object read(String text) {
			return bounds(PartialDate.valueOf(text));
		}
	},
	/** Rows of a load, which no caller can give. */
	ROWS {
		@Override
		Object read(String text) {
			throw new IllegalValue(Message.of("value.rows"));
		}
	};

	private static final int MAX_TEXT = 200;

	private static final int MAX_INT = 100_000;

	/**
	 * Reads a value as callers write it.
	 * @throws IllegalValue with a sentence that says what would be right
	 */
	abstract Object read(String text);

	/** A date as a value in Cypher. */
	public static Map<String, Object> bounds(PartialDate date) {
		return Map.of("start", date.earliest(), "end", date.latest());
	}

	static Optional<ParameterType> of(String name) {
		return Arrays.stream(values()).filter((type) -> type.name().toLowerCase(Locale.ROOT).equals(name)).findFirst();
	}

	static String names() {
		return Arrays.stream(values())
			.map((type) -> type.name().toLowerCase(Locale.ROOT))
			.collect(Collectors.joining(", "));
	}

}
