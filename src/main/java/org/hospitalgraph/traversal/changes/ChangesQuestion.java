package org.hospitalgraph.traversal.changes;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.model.Status;
import org.hospitalgraph.model.message.Example;
import org.hospitalgraph.model.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Which changes are wanted. A relationship has two ends; it is enough if one of them
 * fulfils a filter.
 *
 * @param from the first date, included completely
 * @param to the last date, included completely
 * @param what kinds of changes; none: all
 * @param type types of relationships; none: all, and also what was created or closed
 * @param id only changes of these entities; none: all
 * @param label only changes of these kinds of entities; none: all
 * @param category only changes of entities of these categories; none: all
 * @param territory only changes in this territory or a part of it
 * @param status planned: include what is only planned; none: leave it out
 * @param deduced false: leave out what is inferred; none: include it
 * @param limit how many changes on a page
 * @param offset how many to skip
 */
public record ChangesQuestion(@Example("2011") @NotNull PartialDate from, @Example("2013") @NotNull PartialDate to,
		List<What> what, List<RelationshipType> type, @Size(max = 200) List<EntityId> id, List<Label> label,
		List<@Pattern(regexp = "[A-Za-z0-9_]{1,40}") String> category, @Nullable EntityId territory,
		List<Status> status, @Nullable Boolean deduced, @Min(1) @Max(5000) @Nullable Integer limit,
		@Min(0) @Max(100_000) @Nullable Integer offset) {

	private static final int USUAL = 1_000;

	/**
	 * The labels of what may change, because figures and names belong to other entities.
	 */
	static final EnumSet<Label> ENTITIES = EnumSet.complementOf(EnumSet.of(Label.SOURCE, Label.NAME, Label.FIGURE));

	int size() {
		return (this.limit != null) ? this.limit : USUAL;
	}

	int skipped() {
		return (this.offset != null) ? this.offset : 0;
	}

	/** The kinds of changes. */
	enum What {

		CREATED, CLOSED, BEGAN, ENDED, NAMED, RENAMED;

		/** The word in the API. */
		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
