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
 * @param type types of relationships, with only the nodes that have one; none: all types
 * that sources state
 * @param territory only nodes in this territory or a part of it
 * @param source only nodes that this source mentions
 * @param asOf the date to answer for; none: the whole history
 * @param certainty certainties wanted at that date; none: all
 * @param status statuses of the nodes; none: active and ended
 * @param deduced false: leave out what is inferred; none: include it
 * @param same follow: also the twins of nodes, and the steps to them; none: only what the
 * filters select
 * @param limit how many nodes at most
 */
record GraphQuestion(@Size(max = 2_000) List<EntityId> id, List<Label> label,
		List<@Pattern(regexp = "[A-Za-z0-9_]{1,40}") String> category, List<RelationshipType> type,
		@Nullable EntityId territory, @Nullable EntityId source, @Nullable PartialDate asOf, List<Certainty> certainty,
		List<Status> status, @Nullable Boolean deduced, @Nullable Same same,
		@Min(1) @Max(100_000) @Nullable Integer limit) {

	private static final int USUAL = 2_000;

	/** The same question with another limit. */
	GraphQuestion upTo(int most) {
		return new GraphQuestion(this.id, this.label, this.category, this.type, this.territory, this.source, this.asOf,
				this.certainty, this.status, this.deduced, this.same, most);
	}

	int size() {
		return (this.limit != null) ? this.limit : USUAL;
	}

}
