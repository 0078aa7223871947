package org.hospitalgraph.cypher.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Examples as Cypher literals, for people to paste. Values of our own queries are always
 * bound as parameters.
 */
final class Literals {

	private Literals() {
	}

	static String of(@Nullable Object value) {
		return switch (value) {
			case null -> "null";
			case Number number -> number.toString();
			case LocalDate date -> "date('" + date + "')";
			case List<?> list -> list.stream().map(Literals::of).collect(Collectors.joining(", ", "[", "]"));
			case Map<?, ?> map -> new TreeMap<>(map).entrySet()
				.stream()
				.map((entry) -> entry.getKey() + ": " + of(entry.getValue()))
				.collect(Collectors.joining(", ", "{", "}"));
			default -> "'" + value.toString().replace("\\", "\\\\").replace("'", "\\'") + "'";
		};
	}

}
