package org.hospitalgraph.traversal.links;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.Status;
import org.hospitalgraph.model.time.Certainty;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.traversal.Same;
import org.hospitalgraph.traversal.links.LinksQuestion.LinkedBy;
import org.jspecify.annotations.Nullable;

/**
 * Asks for several entities what {@link LinksQuestion} asks for one.
 *
 * @param id two to twenty establishments or themes
 * @param through categories, labels or ids of what links them; none: all
 * @param category categories of the establishments wanted; none: all
 * @param territory only establishments in this territory or a part of it
 * @param by membership or convention; none: both
 * @param from only what began or ended on this date or later
 * @param to only what began or ended on this date or earlier
 * @param asOf the date to answer for; none: the whole history
 * @param certainty certainties wanted at that date; none: all
 * @param status statuses of what links them; none: active and ended
 * @param deduced false: leave out what is inferred; none: include it
 * @param same follow: treat twins as the same entity; none: take the ids as they are
 * @param limit how many establishments on a page
 * @param offset how many to skip
 */
record CommonLinksQuestion(@Size(min = 2, max = 20) List<EntityId> id, @Size(max = 50) List<LinkingForm> through,
		List<@Pattern(regexp = "[A-Za-z0-9_]{1,40}") String> category, @Nullable EntityId territory, List<LinkedBy> by,
		@Nullable PartialDate from, @Nullable PartialDate to, @Nullable PartialDate asOf, List<Certainty> certainty,
		List<Status> status, @Nullable Boolean deduced, @Nullable Same same, @Min(1) @Max(5000) @Nullable Integer limit,
		@Min(0) @Max(100_000) @Nullable Integer offset) {

	/** The question for each of them. */
	LinksQuestion links() {
		return new LinksQuestion(this.through, this.category, this.territory, this.by, this.from, this.to, this.asOf,
				this.certainty, this.status, this.deduced, this.same, this.limit, this.offset);
	}

}
