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
 * Which changes are wanted. A relationship has two ends; it is enough that one of them is
 * as a filter wants it.
 *
 * @param from first date, all of it included
 * @param to last date, all of it included
 * @param what kinds of changes; none: all
 * @param type relationships; none: all, and what was created or closed too
 * @param id only what happened to these entities; none: all
 * @param label kinds of entities to which it happened; none: all
 * @param category categories of entities to which it happened; none: all
 * @param territory only what happened in this territory or a part of it
 * @param status planned too, what the sources only say will be; none: without
 * @param deduced false: without what is inferred; none: with it
 * @param limit how many changes on a page
 * @param offset how many to skip
 */
public record ChangesQuestion(@Example("2011") @NotNull PartialDate from, @Example("2013") @NotNull PartialDate to,
		List<What> what, List<RelationshipType> type, @Size(max = 200) List<EntityId> id, List<Label> label,
		List<@Pattern(regexp = "[A-Za-z0-9_]{1,40}") String> category, @Nullable EntityId territory,
		List<Status> status, @Nullable Boolean deduced, @Min(1) @Max(5000) @Nullable Integer limit,
		@Min(0) @Max(100_000) @Nullable Integer offset) {

	private static final int USUAL = 1_000;

	/** What everything may happen to: figures and names belong to what they are of. */
	static final EnumSet<Label> ENTITIES = EnumSet.complementOf(EnumSet.of(Label.SOURCE, Label.NAME, Label.FIGURE));

	int size() {
		return (this.limit != null) ? this.limit : USUAL;
	}

	int skipped() {
		return (this.offset != null) ? this.offset : 0;
	}

	/** What may happen. */
	enum What {

		CREATED, CLOSED, BEGAN, ENDED, NAMED, RENAMED;

		/** As it is written in the API. */
		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
