package org.hospitalgraph.area;

import java.util.List;
import java.util.Map;

import org.hospitalgraph.model.answer.Cut;
import org.hospitalgraph.model.answer.ListAnswer;
import org.hospitalgraph.model.answer.Paged;
import org.hospitalgraph.model.answer.Summary;
import org.jspecify.annotations.Nullable;

/**
 * The hospitals of an area.
 *
 * @param where the territory or place that was given; absent if ids were given
 * @param within how many kilometres around it, if a place was given
 * @param centre the point from which distances are measured; absent if nothing is near
 * @param results nearest first if a place was given; otherwise those in groupements
 * first, by name
 * @param total how many there are
 * @param limit how many were asked for
 * @param offset how many were skipped
 * @param truncated whether there are more
 * @param facets how many there are of each sort, before the list is cut to a page
 */
record HospitalsAnswer(@Nullable Summary where, @Nullable Integer within, @Nullable Centre centre,
		List<Hospital> results, long total, int limit, int offset, boolean truncated,
		Facets facets) implements ListAnswer, Cut, Paged {

	/**
	 * The position of a place: its own, or the middle of what is located there.
	 */
	record Centre(double latitude, double longitude) {
	}

	/**
	 * How many there are of each sort: as many as choosing that sort would leave.
	 *
	 * @param kind by category
	 * @param sector public and private
	 * @param groupement by the groupement to which they belong, the largest first
	 */
	record Facets(List<Kind> kind, Map<String, Integer> sector, List<Belonging> groupement) {
	}

	/**
	 * Hospitals of one category.
	 *
	 * @param category such as {@code CH}
	 * @param name what a register calls it, if it does
	 * @param number how many there are in the area
	 */
	record Kind(String category, @Nullable String name, int number) {
	}

	/**
	 * Hospitals of one groupement.
	 *
	 * @param groupement to which they belong
	 * @param number how many there are in the area
	 */
	record Belonging(Summary groupement, int number) {
	}

}
