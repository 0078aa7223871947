package org.hospitalgraph.traversal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.Revision;
import org.hospitalgraph.cypher.Route;
import org.hospitalgraph.entity.Details;
import org.hospitalgraph.entity.NamesInUse;
import org.hospitalgraph.model.Certainty;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.Graph;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.Link;
import org.hospitalgraph.model.Status;
import org.hospitalgraph.model.Summary;
import org.hospitalgraph.traversal.LinksAnswer.Linked;
import org.hospitalgraph.traversal.LinksAnswer.Way;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The establishments that cooperate with one establishment, each with the paths that link
 * them. Answers the question that this project exists for.
 */
@Component
class Links {

	private final Cypher cypher;

	private final Details details;

	private final NamesInUse names;

	private final Revision revision;

	private final Twins twins;

	Links(Cypher cypher, Details details, NamesInUse names, Revision revision, Twins twins) {
		this.twins = twins;
		this.cypher = cypher;
		this.details = details;
		this.names = names;
		this.revision = revision;
	}

	LinksAnswer from(EntityId origin, LinksQuestion question) {
		Found found = found(By.OF_HOSPITALS, origin, question, question.certainty());
		// The paths begin with the origin; only where there are none must we ask whether
		// it exists, and what it is.
		Graph.Node start = found.all()
			.stream()
			.findFirst()
			.map((path) -> path.nodes().getFirst())
			.orElseGet(() -> this.details.require(origin));
		if (start.summary().label().equals(Label.THEME.text())) {
			found = found(By.OF_THEMES, origin, question, question.certainty());
		}
		List<Twin> twins = this.twins.of(origin, question.deduced());
		if (question.same() == Same.FOLLOW) {
			found = joined(start, found, twins, question);
		}
		List<FoundPath> all = found.all();
		boolean truncated = found.truncated;
		Map<String, Summary> named = named(start, all, question);
		Map<String, List<Way>> ways = new LinkedHashMap<>();
		found.paths.forEach((by,
				paths) -> paths.forEach((path) -> ways.computeIfAbsent(path.end(), (id) -> new ArrayList<>())
					.add(new Way(by, path.certainty(),
							path.nodes().stream().map((node) -> named.get(node.summary().id())).toList(),
							path.links()))));
		List<Linked> results = ways.entrySet()
			.stream()
			.map((entry) -> new Linked(Objects.requireNonNull(named.get(entry.getKey())), surest(entry.getValue()),
					entry.getValue()))
			.sorted(Comparator.comparing((Linked linked) -> linked.establishment().name())
				.thenComparing((linked) -> linked.establishment().id()))
			.toList();
		return new LinksAnswer(Objects.requireNonNull(named.get(origin.text())), question.throughTexts(),
				question.category(), (question.asOf() != null) ? question.asOf().text() : null,
				twins.stream().map((twin) -> twin.told(origin.text())).toList(), results.size(), deduced(results),
				truncated, results, graph(start, question, all, truncated));
	}

	/**
	 * What was found, and what the others have that may be the same. None of them is
	 * linked to itself.
	 */
	private Found joined(Graph.Node start, Found own, List<Twin> twins, LinksQuestion question) {
		Set<String> ids = twins.stream().map((twin) -> twin.node().summary().id()).collect(Collectors.toSet());
		Map<By, List<FoundPath>> paths = new LinkedHashMap<>();
		own.paths.forEach((by, found) -> paths.put(by, new ArrayList<>(found)));
		boolean truncated = own.truncated;
		for (Twin twin : twins) {
			// Of any certainty: the step to it makes the whole path less certain.
			Found its = found(List.copyOf(own.paths.keySet()), twin.id(), question, List.of());
			truncated |= its.truncated;
			its.paths.forEach((by, found) -> found.stream()
				.map((path) -> path.from(start, twin.link(), question.asOf(), question.certainty()))
				.flatMap(Optional::stream)
				.forEach((path) -> paths.computeIfAbsent(by, (way) -> new ArrayList<>()).add(path)));
		}
		paths.values().forEach((found) -> found.removeIf((path) -> ids.contains(path.end())));
		return new Found(paths, truncated);
	}

	private Found found(List<By> ways, EntityId origin, LinksQuestion question, List<Certainty> wanted) {
		Map<By, List<FoundPath>> paths = new LinkedHashMap<>();
		boolean truncated = false;
		for (By way : ways) {
			Cypher.Question asked = ask(way, origin, question);
			List<Route> routes = question.wants(way) ? asked.routes(way.columns()) : List.of();
			truncated |= asked.isCutAt(routes.size());
			paths.put(way,
					routes.stream()
						.map((route) -> FoundPath.of(route, question.asOf(), wanted))
						.flatMap(Optional::stream)
						.toList());
		}
		return new Found(paths, truncated);
	}

	private Cypher.Question ask(By way, EntityId origin, LinksQuestion question) {
		return this.cypher.query(way.query())
			.bind("origin", origin)
			.bind("through", question.throughTexts())
			.bind("category", question.category())
			.bind("status", Status.wanted(question.status()))
			.bind("deduced", question.deduced())
			.bind("asOf", question.asOf());
	}

	private Map<String, Summary> named(Graph.Node start, List<FoundPath> paths, LinksQuestion question) {
		Map<String, Summary> summaries = new HashMap<>();
		summaries.put(start.summary().id(), start.summary());
		paths.forEach((path) -> path.nodes().forEach((node) -> summaries.put(node.summary().id(), node.summary())));
		Map<String, Summary> named = new HashMap<>();
		this.names.at(summaries.values(), question.asOf()).forEach((summary) -> named.put(summary.id(), summary));
		return named;
	}

	/** How many would not be there without what is inferred. */
	private static int deduced(List<Linked> results) {
		return (int) results.stream()
			.filter((linked) -> linked.paths()
				.stream()
				.allMatch((way) -> way.relationships().stream().anyMatch(Link::isDeduced)))
			.count();
	}

	private static @Nullable Certainty surest(List<Way> ways) {
		return ways.stream().map(Way::certainty).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
	}

	private Graph graph(Graph.Node start, LinksQuestion question, List<FoundPath> paths, boolean truncated) {
		Graph graph = FoundPath.graph(start.summary().name(), this.revision.current(), question.asOf(), paths,
				truncated);
		return paths.isEmpty()
				? new Graph(graph.title(), graph.revision(), graph.asOf(), List.of(start), List.of(), false) : graph;
	}

	/**
	 * The paths that were found, by the way in which they link.
	 *
	 * @param truncated whether there may be more
	 */
	private record Found(Map<By, List<FoundPath>> paths, boolean truncated) {

		List<FoundPath> all() {
			return this.paths.values().stream().flatMap(List::stream).toList();
		}

	}

}
