package org.hospitalgraph.entity;

import java.util.List;

import org.hospitalgraph.model.Status;
import org.hospitalgraph.model.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of an entity.
 *
 * @param asOf the date to answer for: YYYY, YYYY-MM or YYYY-MM-DD; none: the whole
 * history
 * @param status of its relationships; none: what is planned only where the entity is
 * @param deduced false: without what is inferred; none: with it
 */
record EntityQuestion(@Nullable PartialDate asOf, List<Status> status, @Nullable Boolean deduced) {

	/** Who asks for something that is planned asks for what is planned of it. */
	List<String> statuses(@Nullable String ofEntity) {
		boolean planned = this.status.isEmpty() && Status.PLANNED.toString().equals(ofEntity);
		return Status.wanted(planned ? List.of(Status.values()) : this.status);
	}

}
