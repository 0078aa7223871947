package org.hospitalgraph.traversal.graph;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
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
 * Which part of the graph is wanted.
 *
 * @param id only these entities, such as those on a diagram; none: all
 * @param label kinds of nodes; none: all but names, figures and sources
 * @param category categories of nodes; none: all
 * @param type relationships, and only nodes that have one; none: all that sources state
 * @param territory only nodes in this territory or a part of it
 * @param source only nodes that this source speaks of
 * @param asOf the date to answer for; none: the whole history
 * @param certainty of what is wanted at that date; none: all
 * @param status of the nodes; none: active and ended
 * @param deduced false: without what is inferred; none: with it
 * @param same follow: with what may be the same as a node, and the step to it; none: as
 * the filters have it
 * @param limit how many nodes at most
 */
record GraphQuestion(@Size(max = 2_000) List<EntityId> id, List<Label> label,
		List<@Pattern(regexp = "[A-Za-z0-9_]{1,40}") String> category, List<RelationshipType> type,
		@Nullable EntityId territory, @Nullable EntityId source, @Nullable PartialDate asOf, List<Certainty> certainty,
		List<Status> status, @Nullable Boolean deduced, @Nullable Same same,
		@Min(1) @Max(100_000) @Nullable Integer limit) {

	private static final int USUAL = 2_000;

	/** The same with another bound. */
	GraphQuestion upTo(int most) {
		return new GraphQuestion(this.id, this.label, this.category, this.type, this.territory, this.source, this.asOf,
				this.certainty, this.status, this.deduced, this.same, most);
	}

	int size() {
		return (this.limit != null) ? this.limit : USUAL;
	}

}
