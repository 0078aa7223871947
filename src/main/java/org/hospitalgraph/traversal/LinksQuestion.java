package org.hospitalgraph.traversal;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Pattern;
import org.hospitalgraph.model.Certainty;
import org.hospitalgraph.model.PartialDate;
import org.hospitalgraph.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which links are wanted.
 *
 * @param through categories or labels of what links them; none: all
 * @param category of the establishments wanted; none: all
 * @param by membership, convention, or both when none is given
 * @param asOf the date to answer for; none: the whole history
 * @param certainty of what is wanted at that date; none: all
 * @param status of what links them; none: active and ended
 * @param deduced false: without what is inferred; none: with it
 * @param same follow: as if what may be the same were one; none: as the ids are
 */
record LinksQuestion(
		@Parameter(description = "Categories or labels of what links them", example = "GHT") List<Through> through,
		@Parameter(description = "Categories of the establishments wanted",
				example = "CH") List<@Pattern(regexp = "[A-Za-z0-9_]{1,40}") String> category,
		@Parameter(description = "membership, convention; both by default") List<By> by,
		@Parameter(description = "Answer as of this date", example = "2017-07-03") @Nullable PartialDate asOf,
		@Parameter(description = "Only these certainties, with asOf") List<Certainty> certainty,
		@Parameter(description = "Status of what links them; active and ended by default") List<Status> status,
		@Parameter(description = "false: without what is inferred; true by default") @Nullable Boolean deduced,
		@Parameter(
				description = "follow: with the links of what may be the same, and the step to it") @Nullable Same same) {

	boolean wants(By way) {
		return this.by.isEmpty() || this.by.contains(way);
	}

	List<String> throughTexts() {
		return this.through.stream().map(Through::text).toList();
	}

}
