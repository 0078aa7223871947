package org.hospitalgraph.traversal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.hospitalgraph.entity.NamesInUse;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.Summary;
import org.hospitalgraph.model.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Entities of one answer by the names of its date, each looked up once. */
public final class NamesAtDate {

	/** By name, as lists give them. */
	public static final Comparator<Summary> BY_NAME = Comparator.comparing(Summary::name).thenComparing(Summary::id);

	private final NamesInUse names;

	private final @Nullable PartialDate asOf;

	private final Map<String, Summary> known = new HashMap<>();

	public NamesAtDate(NamesInUse names, @Nullable PartialDate asOf) {
		this.names = names;
		this.asOf = asOf;
	}

	/** Looks up those that are not known yet. */
	public void learn(Stream<Summary> entities) {
		Map<String, Summary> unknown = new HashMap<>();
		entities.filter((entity) -> !this.known.containsKey(entity.id()))
			.forEach((entity) -> unknown.put(entity.id(), entity));
		this.names.at(unknown.values(), this.asOf).forEach((entity) -> this.known.put(entity.id(), entity));
	}

	/** Looks up what is on paths. */
	public void learn(Collection<FoundPath> paths) {
		learn(paths.stream().flatMap((path) -> path.nodes().stream()).map(Graph.Node::summary));
	}

	public Summary of(Summary entity) {
		return this.known.getOrDefault(entity.id(), entity);
	}

	public List<Summary> of(FoundPath path) {
		return path.nodes().stream().map((node) -> of(node.summary())).toList();
	}

}
