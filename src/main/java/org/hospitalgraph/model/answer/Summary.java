package org.hospitalgraph.model.answer;

import org.jspecify.annotations.Nullable;

/**
 * An entity in an answer.
 *
 * @param id slug
 * @param label its kind
 * @param category finer kind, if it has one
 * @param name its name; in answers as of a date, the name in use at that date
 * @param finess FINESS number, if known
 * @param status {@code planned}, {@code active} or {@code ended}, for what has a status
 */
public record Summary(String id, String label, @Nullable String category, String name, @Nullable String finess,
		@Nullable String status) {
}
