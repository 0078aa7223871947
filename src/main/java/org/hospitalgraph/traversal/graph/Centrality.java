package org.hospitalgraph.traversal.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.hospitalgraph.model.answer.Cut;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.Link;
import org.hospitalgraph.model.answer.ListAnswer;
import org.hospitalgraph.model.answer.Summary;
import org.jgrapht.alg.clustering.LabelPropagationClustering;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the most central entities and the communities of a filtered graph, with JGraphT.
 * Directions and parallel relationships do not count.
 */
@Component
class Centrality {

	/**
	 * The cost of betweenness is nodes times relationships; this much takes about a
	 * second.
	 */
	private static final int MOST_NODES = 3_000;

	private static final int ROUNDS = 50;

	private final WholeGraph graphs;

	Centrality(WholeGraph graphs) {
		this.graphs = graphs;
	}

	Answer of(GraphQuestion question) {
		int limit = Math.min(question.size(), MOST_NODES);
		Graph graph = this.graphs.filtered(question.upTo(limit)).graph();
		SimpleGraph<String, DefaultEdge> simple = new SimpleGraph<>(DefaultEdge.class);
		graph.nodes().forEach((node) -> simple.addVertex(node.summary().id()));
		for (Link link : graph.links()) {
			if (!link.from().equals(link.to()) && simple.containsVertex(link.from())
					&& simple.containsVertex(link.to())) {
				simple.addEdge(link.from(), link.to());
			}
		}
		Map<String, Double> betweenness = new BetweennessCentrality<>(simple, true).getScores();
		Map<String, Integer> communities = numbered(
				new LabelPropagationClustering<>(simple, ROUNDS, new Random(1)).getClustering().getClusters());
		Map<String, Integer> components = numbered(new ConnectivityInspector<>(simple).connectedSets());
		List<Scored> results = new ArrayList<>();
		graph.nodes()
			.stream()
			.map(Graph.Node::summary)
			.forEach((node) -> results.add(new Scored(node, simple.degreeOf(node.id()),
					Objects.requireNonNullElse(betweenness.get(node.id()), 0.0),
					Objects.requireNonNullElse(communities.get(node.id()), 0),
					Objects.requireNonNullElse(components.get(node.id()), 0))));
		results.sort(Comparator.comparingDouble(Scored::betweenness)
			.reversed()
			.thenComparing(Comparator.comparingInt(Scored::degree).reversed())
			.thenComparing((scored) -> scored.entity().id()));
		return new Answer(graph.asOf(), results.size(), simple.edgeSet().size(),
				(int) communities.values().stream().distinct().count(), Part.all(components.values()),
				graph.truncated(), results);
	}

	/**
	 * Numbered from 1, the largest first, so that the same graph always has the same
	 * numbers.
	 */
	private static Map<String, Integer> numbered(Collection<Set<String>> sets) {
		List<Set<String>> clusters = new ArrayList<>(sets);
		clusters.sort(Comparator.comparingInt((Set<String> cluster) -> cluster.size())
			.reversed()
			.thenComparing((cluster) -> cluster.stream().min(Comparator.naturalOrder()).orElse("")));
		Map<String, Integer> numbers = new HashMap<>();
		for (int i = 0; i < clusters.size(); i++) {
			int number = i + 1;
			clusters.get(i).forEach((id) -> numbers.put(id, number));
		}
		return numbers;
	}

	/**
	 * The scores, the most central first.
	 *
	 * @param total how many nodes
	 * @param pairs how many pairs of nodes are related
	 * @param communities how many communities
	 * @param components the parts that are not connected with each other, the largest
	 * first
	 */
	record Answer(@Nullable String asOf, int total, int pairs, int communities, List<Part> components,
			boolean truncated, List<Scored> results) implements ListAnswer, Cut {
	}

	/**
	 * A part of the graph in which every node can be reached from every other.
	 *
	 * @param component its number; 1 is the largest
	 * @param size how many nodes it has
	 */
	record Part(int component, long size) {

		static List<Part> all(Collection<Integer> numbers) {
			Map<Integer, Long> sizes = new TreeMap<>(
					numbers.stream().collect(Collectors.groupingBy((number) -> number, Collectors.counting())));
			return sizes.entrySet().stream().map((one) -> new Part(one.getKey(), one.getValue())).toList();
		}

	}

	/**
	 * An entity's place in the graph.
	 *
	 * @param degree how many others it is related to
	 * @param betweenness share of shortest paths that lead through it, from 0 to 1
	 * @param community number of its community; 1 is the largest
	 * @param component number of its component; 1 is the largest
	 */
	record Scored(Summary entity, int degree, double betweenness, int community, int component) {
	}

}
