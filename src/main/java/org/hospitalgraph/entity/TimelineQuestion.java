package org.hospitalgraph.entity;

import java.util.List;

import org.hospitalgraph.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of the timeline of an entity.
 *
 * @param status status of its relationships; none: planned ones only if the entity is
 * planned
 * @param deduced false: without what is inferred; none: with it
 */
record TimelineQuestion(List<Status> status, @Nullable Boolean deduced) {

	List<String> statuses(@Nullable String ofEntity) {
		return new EntityQuestion(null, this.status, this.deduced).statuses(ofEntity);
	}

}
