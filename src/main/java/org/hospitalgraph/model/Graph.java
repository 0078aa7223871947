package org.hospitalgraph.model;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A graph as an answer: what a diagram is made of.
 *
 * @param title what it shows, for the file's metadata
 * @param revision fingerprint of the knowledge base that it was read from
 * @param asOf the date that was asked about, as written
 * @param nodes each once, in a stable order
 * @param links between the nodes; parallel ones stay apart
 * @param truncated whether a bound cut it
 */
public record Graph(String title, String revision, @Nullable String asOf, List<Node> nodes, List<Link> links,
		boolean truncated) {

	/**
	 * A node of the graph.
	 *
	 * @param summary id, label, category, name …
	 * @param life when the entity was created and ended, as far as known
	 * @param place where it is, in degrees of WGS 84; absent where unknown
	 * @param properties what else is known and of use in a diagram, such as {@code siren}
	 * or {@code metric}
	 */
	public record Node(Summary summary, Validity life, @Nullable Place place, Map<String, Object> properties) {
	}

	/**
	 * A point on Earth, WGS 84.
	 *
	 * @param longitude degrees, east positive
	 * @param latitude degrees, north positive
	 */
	public record Place(double longitude, double latitude) {
	}

}
