package org.hospitalgraph.entity;

import java.util.List;

import org.hospitalgraph.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of the life of an entity.
 *
 * @param status of its relationships; none: what is planned only where the entity is
 * @param deduced false: without what is inferred; none: with it
 */
record TimelineQuestion(List<Status> status, @Nullable Boolean deduced) {

	List<String> statuses(@Nullable String ofEntity) {
		return new EntityQuestion(null, this.status, this.deduced).statuses(ofEntity);
	}

}
