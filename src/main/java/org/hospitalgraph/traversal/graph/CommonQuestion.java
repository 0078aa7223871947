package org.hospitalgraph.traversal.graph;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.model.Status;
import org.hospitalgraph.model.time.Certainty;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.traversal.Same;
import org.jspecify.annotations.Nullable;

/**
 * What entities are asked to have in common.
 *
 * @param id two to twenty entities
 * @param type relationships wanted; none: all that sources state
 * @param label kinds of what is shared; none: all but names, figures and sources
 * @param asOf the date to answer for; none: the whole history
 * @param certainty certainties wanted at that date; none: all
 * @param status statuses of what is shared; none: active and ended
 * @param deduced false: leave out what is inferred; none: include it
 * @param same follow: treat twins as the same entity; none: take the ids as they are
 * @param limit how many shared things on a page
 * @param offset how many to skip
 */
record CommonQuestion(@Size(min = 2, max = 20) List<EntityId> id, List<RelationshipType> type, List<Label> label,
		@Nullable PartialDate asOf, List<Certainty> certainty, List<Status> status, @Nullable Boolean deduced,
		@Nullable Same same, @Min(1) @Max(5000) @Nullable Integer limit,
		@Min(0) @Max(100_000) @Nullable Integer offset) {

	private static final int USUAL = 500;

	int size() {
		return (this.limit != null) ? this.limit : USUAL;
	}

	int skipped() {
		return (this.offset != null) ? this.offset : 0;
	}

}
