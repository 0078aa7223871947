package org.hospitalgraph.traversal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hospitalgraph.cypher.Route;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.Link;
import org.hospitalgraph.model.answer.Summary;
import org.hospitalgraph.model.time.Certainty;
import org.hospitalgraph.model.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** A path with its certainty at the date that was asked about. */
public record FoundPath(List<Graph.Node> nodes, List<Link> links, @Nullable Certainty certainty) {

	/** The id of where it ends. */
	public String end() {
		return this.nodes.getLast().summary().id();
	}

	/** The entities on it, from the first to the last. */
	public Stream<Summary> summaries() {
		return this.nodes.stream().map(Graph.Node::summary);
	}

	/**
	 * The path as of a date; empty if one of its links cannot hold then, or if its
	 * certainty is not wanted.
	 */
	public static Optional<FoundPath> of(Route route, @Nullable PartialDate asOf, List<Certainty> wanted) {
		return of(route.nodes(), route.links(), asOf, wanted);
	}

	/**
	 * The path extended by the step from an entity to its twin, where this path begins;
	 * empty if the two are not the same at the date, or if the path leads back.
	 */
	public Optional<FoundPath> from(Graph.Node origin, Link same, @Nullable PartialDate asOf, List<Certainty> wanted) {
		if (this.nodes.stream().anyMatch((node) -> node.summary().id().equals(origin.summary().id()))) {
			return Optional.empty();
		}
		List<Graph.Node> longer = new ArrayList<>(List.of(origin));
		longer.addAll(this.nodes);
		List<Link> all = new ArrayList<>(List.of(same));
		all.addAll(this.links);
		return of(longer, all, asOf, wanted);
	}

	private static Optional<FoundPath> of(List<Graph.Node> nodes, List<Link> all, @Nullable PartialDate asOf,
			List<Certainty> wanted) {
		List<Link> links = new ArrayList<>();
		Certainty certainty = (asOf != null) ? Certainty.CERTAIN : null;
		for (Link link : all) {
			Optional<Link> then = link.at(asOf);
			if (then.isEmpty()) {
				return Optional.empty();
			}
			links.add(then.get());
			Certainty found = then.get().certainty();
			certainty = (certainty != null && found != null) ? certainty.and(found) : certainty;
		}
		if (certainty != null && !wanted.isEmpty() && !wanted.contains(certainty)) {
			return Optional.empty();
		}
		return Optional.of(new FoundPath(nodes, links, certainty));
	}

	/**
	 * The nodes and links of several paths, each once, in the order in which they appear;
	 * the nodes where the question started, if there are no paths.
	 */
	public static Graph graph(String revision, @Nullable PartialDate asOf, List<Graph.Node> starts,
			List<FoundPath> paths, boolean truncated) {
		String title = starts.stream().map((node) -> node.summary().name()).collect(Collectors.joining(", "));
		Graph graph = graph(title, revision, asOf, paths, truncated);
		return paths.isEmpty() ? new Graph(title, revision, graph.asOf(), starts, List.of(), truncated) : graph;
	}

	/**
	 * The nodes and links of several paths, each once, in the order in which they appear.
	 */
	public static Graph graph(String title, String revision, @Nullable PartialDate asOf, List<FoundPath> paths,
			boolean truncated) {
		Set<String> seen = new HashSet<>();
		List<Graph.Node> nodes = new ArrayList<>();
		List<Link> links = new ArrayList<>();
		for (FoundPath path : paths) {
			path.nodes.stream().filter((node) -> seen.add(node.summary().id())).forEach(nodes::add);
			path.links.stream().filter((link) -> seen.add(link.id())).forEach(links::add);
		}
		return new Graph(title, revision, (asOf != null) ? asOf.text() : null, nodes, links, truncated);
	}

}
