package org.hospitalgraph.mention.value;

/**
 * A date in a text, as precise as it is written.
 *
 * @param start of its words
 * @param end behind them
 * @param date {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
 */
public record DateMention(int start, int end, String date) {
}
