package org.hospitalgraph.traversal.graph;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.model.Status;
import org.hospitalgraph.model.time.Certainty;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.traversal.Same;
import org.jspecify.annotations.Nullable;

/**
 * How far to look around.
 *
 * @param depth how many relationships away at most
 * @param type relationships wanted; none: all that sources state
 * @param label kinds of neighbours wanted; none: all but names, figures and sources
 * @param asOf the date to answer for; none: the whole history
 * @param certainty certainties wanted at that date; none: all
 * @param status statuses of the neighbours; none: active and ended
 * @param deduced false: leave out what is inferred; none: include it
 * @param same follow: treat twins as the same entity; none: take the ids as they are
 * @param limit how many nodes at most
 */
record NeighbourhoodQuestion(@Min(1) @Max(4) @Nullable Integer depth, List<RelationshipType> type, List<Label> label,
		@Nullable PartialDate asOf, List<Certainty> certainty, List<Status> status, @Nullable Boolean deduced,
		@Nullable Same same, @Min(1) @Max(5000) @Nullable Integer limit) {

	private static final int USUAL = 200;

	int steps() {
		return (this.depth != null) ? this.depth : 1;
	}

	int size() {
		return (this.limit != null) ? this.limit : USUAL;
	}

}
