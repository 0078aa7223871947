package org.hospitalgraph.traversal.paths;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.model.Status;
import org.hospitalgraph.model.message.Example;
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
 * @param type types of relationships; none: those of cooperation, and those that lead to
 * labels in {@code via}
 * @param via other labels that paths may use: Territory, Theme, Software, Source
 * @param asOf the date to answer for; none: the whole history
 * @param certainty certainties wanted at that date; none: all
 * @param status statuses of nodes on the way; none: active and ended
 * @param deduced false: leave out what is inferred; none: include it
 * @param same follow: treat twins as the same entity; none: take the ids as they are
 */
record PathsQuestion(@Example("ch-lens") @NotNull EntityId from, @Example("chu-rouen") @NotNull EntityId to,
		@Min(1) @Max(8) @Nullable Integer maxLength, List<RelationshipType> type, List<Label> via,
		@Nullable PartialDate asOf, List<Certainty> certainty, List<Status> status, @Nullable Boolean deduced,
		@Nullable Same same) {

	private static final int USUAL = 6;

	int longest() {
		return (this.maxLength != null) ? this.maxLength : USUAL;
	}

}
