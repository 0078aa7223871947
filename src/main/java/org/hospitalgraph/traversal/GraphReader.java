package org.hospitalgraph.traversal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.Rows;
import org.hospitalgraph.cypher.revision.Revision;
import org.hospitalgraph.entity.NamesInUse;
import org.hospitalgraph.model.Status;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.Link;
import org.hospitalgraph.model.time.Certainty;
import org.hospitalgraph.model.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes graphs for several questions, with relationships among given nodes and the names
 * of a date.
 */
@Component
public class GraphReader {

	private final Cypher cypher;

	private final NamesInUse names;

	private final Revision revision;

	GraphReader(Cypher cypher, NamesInUse names, Revision revision) {
		this.cypher = cypher;
		this.names = names;
		this.revision = revision;
	}

	/**
	 * The graph of these nodes, with the names of the date and all relationships among
	 * them.
	 */
	public Graph among(String title, List<Graph.Node> nodes, List<String> types, When when, int mostLinks) {
		List<String> ids = nodes.stream().map((node) -> node.summary().id()).toList();
		List<Link> links = this.cypher.query("links-among")
			.bind("ids", ids)
			.bind("types", types)
			.bind("asOf", when.asOf())
			.bind("status", Status.wanted(when.status()))
			.bind("deduced", when.deduced())
			.bind("limit", mostLinks + 1)
			.list((row) -> Rows.link(row.get("r").asRelationship(), row.get("start").asString(),
					row.get("end").asString()));
		boolean cut = links.size() > mostLinks;
		return graph(title, nodes, cut ? links.subList(0, mostLinks) : links, when, cut);
	}

	/** The graph of these nodes and links, as of the date. */
	public Graph graph(String title, List<Graph.Node> nodes, List<Link> links, When when, boolean truncated) {
		Set<String> seen = new HashSet<>();
		List<Link> held = links.stream()
			.filter((link) -> seen.add(link.id()))
			.map(when::holding)
			.flatMap(Optional::stream)
			.toList();
		return new Graph(title, this.revision.current(), when.text(), named(nodes, when.asOf()), held, truncated);
	}

	List<Graph.Node> named(List<Graph.Node> nodes, @Nullable PartialDate asOf) {
		if (asOf == null) {
			return nodes;
		}
		NamesInUse.AtDate named = this.names.at(asOf).learn(nodes.stream().map(Graph.Node::summary));
		return nodes.stream()
			.map((node) -> new Graph.Node(named.of(node.summary()), node.life(), node.place(), node.properties()))
			.toList();
	}

	/**
	 * The date that is asked about, the certainties that are wanted at it, and whether
	 * planned or inferred links are wanted.
	 */
	public record When(@Nullable PartialDate asOf, List<Certainty> wanted, List<Status> status,
			@Nullable Boolean deduced) {

		public Optional<Link> holding(Link link) {
			return link.at(this.asOf)
				.filter((found) -> found.certainty() == null || this.wanted.isEmpty()
						|| this.wanted.contains(found.certainty()));
		}

		/** Whether the link is among those wanted: planned or not, inferred or not. */
		public boolean tells(Link link) {
			List<String> statuses = Status.wanted(this.status);
			boolean wanted = link.isPlanned() ? statuses.contains("planned") : !statuses.equals(List.of("planned"));
			return wanted && !(link.isDeduced() && Boolean.FALSE.equals(this.deduced));
		}

		public @Nullable String text() {
			return (this.asOf != null) ? this.asOf.text() : null;
		}

	}

}
