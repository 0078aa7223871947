package org.hospitalgraph.traversal.links;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.hospitalgraph.model.answer.Cut;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.GraphAnswer;
import org.hospitalgraph.model.answer.Link;
import org.hospitalgraph.model.answer.Paged;
import org.hospitalgraph.model.answer.Summary;
import org.hospitalgraph.model.time.Certainty;
import org.hospitalgraph.traversal.Twins;
import org.hospitalgraph.traversal.links.LinksQuestion.LinkedBy;
import org.jspecify.annotations.Nullable;

/**
 * The establishments that are linked to an entity.
 *
 * @param origin where the question started
 * @param through what was asked for
 * @param category what was asked for
 * @param asOf the date that was asked about
 * @param possiblySameAs other ids that may mean the origin
 * @param total how many establishments there are on all pages
 * @param limit how many are on a page at most
 * @param offset how many were skipped
 * @param deduced how many of all are linked by inferred facts only
 * @param truncated whether there are more establishments or paths than are given
 * @param results the establishments of this page, by name
 * @param graph the same as a graph
 */
record LinksAnswer(Summary origin, List<String> through, List<String> category, @Nullable String asOf,
		List<Twins.PossiblySame> possiblySameAs, long total, int limit, int offset, int deduced, boolean truncated,
		List<Linked> results, @JsonIgnore Graph graph) implements GraphAnswer, Cut, Paged {

	/**
	 * An establishment and the paths that link it.
	 *
	 * @param certainty of the most certain path
	 */
	record Linked(Summary establishment, @Nullable Certainty certainty, List<Way> paths) {
	}

	/**
	 * One path.
	 *
	 * @param by membership or convention
	 * @param certainty of its least certain link
	 * @param nodes from the origin to the establishment
	 * @param relationships between them, each in its own direction
	 */
	record Way(LinkedBy by, @Nullable Certainty certainty, List<Summary> nodes, List<Link> relationships) {
	}

}
