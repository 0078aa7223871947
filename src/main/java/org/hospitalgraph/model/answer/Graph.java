package org.hospitalgraph.model.answer;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.hospitalgraph.model.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a graph, from which a diagram is made.
 *
 * @param title what it shows, for the file's metadata
 * @param revision fingerprint of the knowledge base that it was read from
 * @param asOf the date that was asked about, as written
 * @param nodes each once, in a stable order
 * @param links between the nodes; parallel links are kept
 * @param truncated whether it was cut off at a limit
 * @param sources the sources that the links cite; empty until a file is written
 */
public record Graph(String title, String revision, @Nullable String asOf, List<Node> nodes, List<Link> links,
		boolean truncated, List<Source> sources) {

	/** A graph whose sources are not looked up. */
	public Graph(String title, String revision, @Nullable String asOf, List<Node> nodes, List<Link> links,
			boolean truncated) {
		this(title, revision, asOf, nodes, links, truncated, List.of());
	}

	/** The ids of the sources that the links cite, each once, in order. */
	public SortedSet<String> cited() {
		SortedSet<String> cited = new TreeSet<>();
		this.links.forEach((link) -> link.citations().forEach((citation) -> cited.add(citation.source())));
		return cited;
	}

	/** The same graph with another title. */
	public Graph titled(String other) {
		return new Graph(other, this.revision, this.asOf, this.nodes, this.links, this.truncated, this.sources);
	}

	/** The same graph with its sources. */
	public Graph citing(List<Source> known) {
		return new Graph(this.title, this.revision, this.asOf, this.nodes, this.links, this.truncated,
				List.copyOf(known));
	}

	/**
	 * A node of the graph.
	 *
	 * @param summary id, label, category, name …
	 * @param life when the entity was created and ended, as far as known
	 * @param place where it is, in degrees of WGS 84; absent where unknown
	 * @param properties what else is known and useful in a diagram, such as {@code siren}
	 * or {@code metric}
	 */
	public record Node(Summary summary, Validity life, @Nullable Place place, Map<String, Object> properties) {
	}

	/**
	 * A source that links cite.
	 *
	 * @param id slug
	 * @param title its title
	 * @param published when it was published, as written
	 * @param url where it was found
	 * @param kind {@code press-release}, {@code register} …
	 */
	public record Source(String id, String title, @Nullable String publisher, @Nullable String published,
			@Nullable String url, @Nullable String kind) {
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
