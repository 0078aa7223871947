package org.hospitalgraph.traversal.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.Link;
import org.hospitalgraph.traversal.GraphReader.When;
import org.hospitalgraph.traversal.Same;
import org.hospitalgraph.traversal.Twins;
import org.hospitalgraph.traversal.Twins.Twin;
import org.jspecify.annotations.Nullable;

/**
 * The twins of the nodes of a graph, and those of them that count as the same.
 *
 * @param told all twins, each pair once
 * @param joined the twins that are added to the nodes
 * @param steps the links between the two of each pair that counts as the same
 */
record OtherIds(List<Twins.PossiblySame> told, List<Graph.Node> joined, List<Link> steps) {

	static OtherIds of(Collection<String> ids, Map<String, List<Twin>> twins, @Nullable Same same, When when) {
		List<Twins.PossiblySame> told = new ArrayList<>();
		Map<String, Graph.Node> joined = new LinkedHashMap<>();
		Map<String, Link> steps = new LinkedHashMap<>();
		Set<String> pairs = new HashSet<>();
		twins.forEach((of, others) -> others.forEach((twin) -> {
			if (pairs.add(twin.link().id())) {
				told.add(twin.told(of));
			}
			if (same == Same.FOLLOW && when.holding(twin.link()).isPresent()) {
				steps.put(twin.link().id(), twin.link());
				if (!ids.contains(twin.id().text())) {
					joined.put(twin.id().text(), twin.node());
				}
			}
		}));
		return new OtherIds(told, List.copyOf(joined.values()), List.copyOf(steps.values()));
	}

	List<Graph.Node> beside(List<Graph.Node> nodes) {
		List<Graph.Node> all = new ArrayList<>(nodes);
		all.addAll(this.joined);
		return all;
	}

	List<Link> beside(Collection<Link> links, Set<String> ids) {
		List<Link> all = new ArrayList<>(links);
		this.steps.stream().filter((step) -> ids.contains(step.from()) && ids.contains(step.to())).forEach(all::add);
		return all;
	}

	/** These ids, and those of the twins that count as the same. */
	Set<String> with(Set<String> ids) {
		Set<String> all = new HashSet<>(ids);
		for (Link step : this.steps) {
			if (ids.contains(step.from()) || ids.contains(step.to())) {
				all.add(step.from());
				all.add(step.to());
			}
		}
		return all;
	}

}
