package org.hospitalgraph.traversal;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import org.hospitalgraph.model.Certainty;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.PartialDate;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Whose common ground is wanted.
 *
 * @param id two to twenty entities
 * @param type relationships wanted; none: all that sources state
 * @param label kinds of what is shared; none: all but names, figures and sources
 * @param asOf the date to answer for; none: the whole history
 * @param certainty of what is wanted at that date; none: all
 * @param status of what is shared; none: active and ended
 * @param deduced false: without what is inferred; none: with it
 */
record CommonQuestion(
		@Parameter(description = "Two or more entities", example = "ch-denain,ch-valenciennes") @Size(min = 2,
				max = 20) List<EntityId> id,
		List<RelationshipType> type, List<Label> label,
		@Parameter(description = "Answer as of this date") @Nullable PartialDate asOf, List<Certainty> certainty,
		List<Status> status,
		@Parameter(description = "false: without what is inferred; true by default") @Nullable Boolean deduced) {
}
