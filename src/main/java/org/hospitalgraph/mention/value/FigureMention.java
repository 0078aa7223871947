package org.hospitalgraph.mention.value;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A number with its unit in a text.
 *
 * @param start of its words
 * @param end behind them
 * @param value the number, or the lower end of a range
 * @param upTo the upper end of a range
 * @param unit what is counted, as written
 * @param qualifier {@code about}, {@code more-than}, {@code at-least} or {@code nearly},
 * if the text says so
 */
public record FigureMention(int start, int end, BigDecimal value, @Nullable BigDecimal upTo, String unit,
		@Nullable String qualifier) {
}
