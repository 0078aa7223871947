package org.hospitalgraph.entity.search;

import java.util.List;

import org.hospitalgraph.model.answer.ListAnswer;
import org.hospitalgraph.model.answer.Paged;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list of entities.
 *
 * @param results this part
 * @param total how many there are in all
 * @param limit how many were asked for
 * @param offset how many were skipped
 * @param facets counts by what they are and where they are; absent if not asked for
 */
public record FoundEntities(List<FoundEntity> results, long total, int limit, int offset,
		@Nullable Facets facets) implements ListAnswer, Paged {
}
