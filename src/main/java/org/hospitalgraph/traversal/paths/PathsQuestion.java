package org.hospitalgraph.traversal.paths;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.model.Status;
import org.hospitalgraph.model.time.Certainty;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.traversal.Same;
import org.jspecify.annotations.Nullable;

/**
 * Which paths are wanted.
 *
 * @param from where they start
 * @param to where they end
 * @param maxLength the longest wanted, in relationships
 * @param type only these relationships; none: those of cooperation, and those that lead
 * to what {@code via} names
 * @param via labels that may be bridges beside those of cooperation: Territory, Theme,
 * Software, Source
 * @param asOf the date to answer for; none: the whole history
 * @param certainty of what is wanted at that date; none: all
 * @param status of what is on the way; none: active and ended
 * @param deduced false: without what is inferred; none: with it
 * @param same follow: as if what may be the same were one; none: as the ids are
 */
record PathsQuestion(@Parameter(description = "Where the paths start", example = "ch-lens") @NotNull EntityId from,
		@Parameter(description = "Where they end", example = "chu-rouen") @NotNull EntityId to,
		@Min(1) @Max(8) @Nullable Integer maxLength,
		@Parameter(description = "Only these relationships; those of cooperation by default",
				example = "MEMBER_OF") List<RelationshipType> type,
		@Parameter(description = "Labels that may be bridges too: Territory, Theme, Software, Source") List<Label> via,
		@Parameter(description = "Answer as of this date") @Nullable PartialDate asOf, List<Certainty> certainty,
		List<Status> status,
		@Parameter(description = "false: without what is inferred; true by default") @Nullable Boolean deduced,
		@Parameter(
				description = "follow: with the links of what may be the same, and the step to it") @Nullable Same same) {

	private static final int USUAL = 6;

	int longest() {
		return (this.maxLength != null) ? this.maxLength : USUAL;
	}

}
