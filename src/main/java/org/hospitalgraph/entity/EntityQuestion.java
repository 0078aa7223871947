package org.hospitalgraph.entity;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
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
record EntityQuestion(
		@Parameter(description = "Answer as of this date: YYYY, YYYY-MM or YYYY-MM-DD",
				example = "2013-09-20") @Nullable PartialDate asOf,
		List<Status> status,
		@Parameter(description = "false: without what is inferred; true by default") @Nullable Boolean deduced) {

	/** Who asks for something that is planned asks for what is planned of it. */
	List<String> statuses(@Nullable String ofEntity) {
		boolean planned = this.status.isEmpty() && Status.PLANNED.toString().equals(ofEntity);
		return Status.wanted(planned ? List.of(Status.values()) : this.status);
	}

}
