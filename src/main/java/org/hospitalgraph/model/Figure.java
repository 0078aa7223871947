package org.hospitalgraph.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedSet;

import org.hospitalgraph.model.time.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A measured value.
 *
 * @param id slug
 * @param of the entity or source that it describes
 * @param metric what is measured, an English slug
 * @param name what is measured, in French
 * @param value the value, or the lower end of a range
 * @param upTo the upper end of a range
 * @param unit what is counted: {@code people}, {@code beds}, {@code percent}, {@code EUR}
 * …
 * @param per {@code year} for a rate
 * @param qualifier {@code about}, {@code more-than}, {@code at-least} or {@code nearly},
 * if the source says so
 * @param period the time that it refers to
 * @param partOf id of the total that it is a part of
 * @param counts the relationships whose number it announces, as a filter; empty if it
 * announces no number
 * @param note a remark of the author of the dossier
 * @param citations the sources that state it
 */
public record Figure(String id, EntityId of, String metric, String name, BigDecimal value, @Nullable BigDecimal upTo,
		String unit, @Nullable String per, @Nullable String qualifier, @Nullable Interval period,
		@Nullable String partOf, Map<String, String> counts, @Nullable String note, SortedSet<Citation> citations) {
}
