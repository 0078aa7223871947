package org.hospitalgraph.traversal.links;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.revision.Revision;
import org.hospitalgraph.entity.NamesInUse;
import org.hospitalgraph.entity.search.FilterIds;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.traversal.FoundPath;
import org.hospitalgraph.traversal.NamesAtDate;
import org.hospitalgraph.traversal.Twins;
import org.hospitalgraph.traversal.links.LinkSearch.Walked;
import org.hospitalgraph.traversal.links.LinksAnswer.Linked;
import org.hospitalgraph.traversal.links.LinksAnswer.Way;
import org.hospitalgraph.traversal.links.ReachedEntities.End;
import org.hospitalgraph.traversal.links.ReachedEntities.Found;
import org.springframework.stereotype.Component;

/**
 * The establishments that cooperate with one establishment, each with the paths that link
 * them. Answers the question that this project exists for.
 */
@Component
class Links {

	private final Cypher cypher;

	private final FilterIds filters;

	private final Twins twins;

	private final NamesInUse names;

	private final Revision revision;

	Links(Cypher cypher, FilterIds filters, Twins twins, NamesInUse names, Revision revision) {
		this.cypher = cypher;
		this.filters = filters;
		this.twins = twins;
		this.names = names;
		this.revision = revision;
	}

	LinksAnswer from(EntityId origin, LinksQuestion question) {
		require(question);
		ReachedEntities reached = reached(origin, question);
		NamesAtDate naming = new NamesAtDate(this.names, question.asOf());
		List<End> all = byName(reached.ends().values().stream(), naming);
		List<End> page = question.page(all);
		Walked<Found> paths = reached.to(page.stream().map((end) -> end.establishment().id()).toList());
		naming.learn(paths.kept().stream().map(Found::path).toList());
		naming.learn(Stream.of(reached.origin().node().summary()));
		Map<String, List<Way>> ways = ways(paths.kept(), naming);
		List<Linked> results = page.stream()
			.map((end) -> new Linked(naming.of(end.establishment()), end.certainty(),
					ways.getOrDefault(end.establishment().id(), List.of())))
			.toList();
		boolean truncated = results.size() < all.size() || paths.cut() || reached.isCut();
		return new LinksAnswer(naming.of(reached.origin().node().summary()), question.throughTexts(),
				question.category(), (question.asOf() != null) ? question.asOf().text() : null,
				reached.origin().possiblySame(), all.size(), question.size(), question.skipped(),
				(int) all.stream().filter(End::deduced).count(), truncated, results,
				graph(reached.origin().node(), question, paths.kept(), truncated));
	}

	/** Refuses ids that are none, or not of what they should be. */
	void require(LinksQuestion question) {
		this.filters.check()
			.territory(question.territory())
			.of("through", question.throughIds(), LinkingForm.LABELS, LinkingForm.forms())
			.refuse();
	}

	/** Who is linked to an entity. */
	ReachedEntities reached(EntityId id, LinksQuestion question) {
		Twins.Origin origin = this.twins.origin(id, question.deduced());
		return ReachedEntities.from(origin, new LinkSearch(this.cypher, origin, question), ReachedEntities.KEPT);
	}

	static List<End> byName(Stream<End> ends, NamesAtDate naming) {
		List<End> all = new ArrayList<>(ends.toList());
		naming.learn(all.stream().map(End::establishment));
		all.sort(Comparator.comparing((end) -> naming.of(end.establishment()), NamesAtDate.BY_NAME));
		return all;
	}

	/** The paths to each. */
	static Map<String, List<Way>> ways(List<Found> paths, NamesAtDate naming) {
		Map<String, List<Way>> ways = new LinkedHashMap<>();
		paths.forEach((found) -> ways.computeIfAbsent(found.path().end(), (id) -> new ArrayList<>())
			.add(new Way(found.by(), found.path().certainty(), naming.of(found.path()), found.path().links())));
		return ways;
	}

	private Graph graph(Graph.Node start, LinksQuestion question, List<Found> paths, boolean truncated) {
		Graph graph = FoundPath.graph(start.summary().name(), this.revision.current(), question.asOf(),
				paths.stream().map(Found::path).toList(), truncated);
		return paths.isEmpty()
				? new Graph(graph.title(), graph.revision(), graph.asOf(), List.of(start), List.of(), truncated)
				: graph;
	}

}
