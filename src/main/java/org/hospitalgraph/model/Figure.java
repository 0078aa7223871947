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
 * @param of whose figure it is: an entity or a source
 * @param metric what is measured, an English slug
 * @param name what is measured, in French
 * @param value the value, or the lower end of a range
 * @param upTo the upper end of a range
 * @param unit what is counted: {@code people}, {@code beds}, {@code percent}, {@code EUR}
 * …
 * @param per {@code year} where it is a rate
 * @param qualifier {@code about}, {@code more-than}, {@code at-least} or {@code nearly},
 * where the source says so
 * @param period the time that it is of
 * @param partOf id of the total that it is a part of
 * @param counts what it announces the number of, as a filter on relationships; empty
 * where it announces nothing
 * @param note a remark of the author of the dossier
 * @param citations who says so
 */
public record Figure(String id, EntityId of, String metric, String name, BigDecimal value, @Nullable BigDecimal upTo,
		String unit, @Nullable String per, @Nullable String qualifier, @Nullable Interval period,
		@Nullable String partOf, Map<String, String> counts, @Nullable String note, SortedSet<Citation> citations) {
}
