package org.hospitalgraph.area;

import java.util.List;
import java.util.Objects;

import org.hospitalgraph.entity.search.Sector;
import org.hospitalgraph.model.answer.Summary;
import org.jspecify.annotations.Nullable;

/**
 * A hospital of an area: a legal entity with all its sites there, or a site whose legal
 * entity is not a hospital.
 *
 * @param id slug
 * @param label its kind
 * @param category finer kind
 * @param name its name
 * @param finess FINESS number, where known
 * @param town the town where its sites in the area are
 * @param categoryName what a register calls its kind, if it does
 * @param sector public or private, if known
 * @param distance distance of its nearest site in kilometres, if a place was given
 * @param beds how many beds, if a source says so
 * @param stays how many stays in a year, if a source says so
 * @param groupements the groupements to which it belongs
 */
record Hospital(String id, String label, @Nullable String category, String name, @Nullable String finess,
		@Nullable String town, @Nullable String categoryName, @Nullable Sector sector, @Nullable Double distance,
		@Nullable Double beds, @Nullable Double stays, List<Summary> groupements) {

	boolean belongsTo(String groupement) {
		return this.groupements.stream().anyMatch((one) -> one.id().equals(groupement));
	}

	/**
	 * Whether it belongs to another groupement of the same category, and not to this one.
	 */
	boolean belongsToAnother(Summary groupement) {
		return !belongsTo(groupement.id())
				&& this.groupements.stream().anyMatch((one) -> Objects.equals(one.category(), groupement.category()));
	}

}
