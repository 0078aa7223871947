package org.hospitalgraph.area;

import java.util.List;
import java.util.Objects;

import org.hospitalgraph.entity.search.Sector;
import org.hospitalgraph.model.answer.Summary;
import org.jspecify.annotations.Nullable;

/**
 * A hospital of an area: the legal entity with all its sites there, or a site of which
 * the legal entity is none.
 *
 * @param id slug
 * @param label its kind
 * @param category finer kind
 * @param name its name
 * @param finess FINESS number, where known
 * @param town where its sites of the area are
 * @param categoryName what a register calls its kind, where one does
 * @param sector public or private, where that is known
 * @param distance in kilometres, of its nearest site, where a place was given
 * @param beds how many, where a source says so
 * @param stays how many in a year, where a source says so
 * @param groupements to which it belongs
 */
record Hospital(String id, String label, @Nullable String category, String name, @Nullable String finess,
		@Nullable String town, @Nullable String categoryName, @Nullable Sector sector, @Nullable Double distance,
		@Nullable Double beds, @Nullable Double stays, List<Summary> groupements) {

	boolean belongsTo(String groupement) {
		return this.groupements.stream().anyMatch((one) -> one.id().equals(groupement));
	}

	/** Whether it belongs to one of the same category, and not to this one. */
	boolean belongsToAnother(Summary groupement) {
		return !belongsTo(groupement.id())
				&& this.groupements.stream().anyMatch((one) -> Objects.equals(one.category(), groupement.category()));
	}

}
