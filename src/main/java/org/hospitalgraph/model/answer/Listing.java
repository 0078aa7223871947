package org.hospitalgraph.model.answer;

import java.util.List;

/**
 * Part of a list.
 *
 * @param results this part
 * @param total how many there are in all
 * @param limit how many were asked for
 * @param offset how many were skipped
 */
public record Listing<T>(List<T> results, long total, int limit, int offset) implements ListAnswer, Paged {
}
