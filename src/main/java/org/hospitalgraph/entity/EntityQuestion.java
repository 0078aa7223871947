package org.hospitalgraph.entity;

import java.util.List;

import org.hospitalgraph.model.Status;
import org.hospitalgraph.model.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted about an entity.
 *
 * @param asOf the date to answer for: YYYY, YYYY-MM or YYYY-MM-DD; none: the whole
 * history
 * @param status status of its relationships; none: planned ones only if the entity is
 * planned
 * @param deduced false: without what is inferred; none: with it
 */
record EntityQuestion(@Nullable PartialDate asOf, List<Status> status, @Nullable Boolean deduced) {

	/**
	 * The statuses wanted; a question about a planned entity is about planned
	 * relationships.
	 */
	List<String> statuses(@Nullable String ofEntity) {
		boolean planned = this.status.isEmpty() && Status.PLANNED.toString().equals(ofEntity);
		return Status.wanted(planned ? List.of(Status.values()) : this.status);
	}

}
