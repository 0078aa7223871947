package org.hospitalgraph.traversal.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.hospitalgraph.cypher.revision.Revision;
import org.hospitalgraph.entity.NamesInUse;
import org.hospitalgraph.model.answer.Cut;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.GraphAnswer;
import org.hospitalgraph.model.answer.Paged;
import org.hospitalgraph.model.answer.Summary;
import org.hospitalgraph.model.time.Certainty;
import org.hospitalgraph.traversal.FoundPath;
import org.hospitalgraph.traversal.NamesAtDate;
import org.hospitalgraph.traversal.Twin;
import org.hospitalgraph.traversal.links.LinkSearch.Walked;
import org.hospitalgraph.traversal.links.LinksAnswer.Way;
import org.hospitalgraph.traversal.links.ReachedEntities.End;
import org.hospitalgraph.traversal.links.ReachedEntities.Found;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is linked to each of several, with the paths from each of them. */
@Component
class CommonLinks {

	private final Links links;

	private final NamesInUse names;

	private final Revision revision;

	CommonLinks(Links links, NamesInUse names, Revision revision) {
		this.links = links;
		this.names = names;
		this.revision = revision;
	}

	Answer of(CommonLinksQuestion question) {
		LinksQuestion wanted = question.links();
		this.links.require(wanted);
		List<ReachedEntities> asked = question.id().stream().map((id) -> this.links.reached(id, wanted)).toList();
		NamesAtDate naming = new NamesAtDate(this.names, question.asOf());
		List<End> all = Links.byName(shared(asked), naming);
		List<End> page = wanted.page(all);
		List<String> ids = page.stream().map((end) -> end.establishment().id()).toList();
		List<Walked<Found>> walked = asked.stream().map((one) -> one.to(ids)).toList();
		List<FoundPath> paths = walked.stream().flatMap((one) -> one.kept().stream()).map(Found::path).toList();
		naming.learn(paths);
		List<Summary> entities = asked.stream().map((one) -> one.origin().node().summary()).toList();
		naming.learn(entities.stream());
		List<Map<String, List<Way>>> ways = walked.stream().map((one) -> Links.ways(one.kept(), naming)).toList();
		List<Shared> results = page.stream().map((end) -> shared(end, entities, ways, naming)).toList();
		boolean truncated = results.size() < all.size() || walked.stream().anyMatch(Walked::cut)
				|| asked.stream().anyMatch(ReachedEntities::isCut);
		return new Answer(entities.stream().map(naming::of).toList(), wanted.throughTexts(), question.category(),
				(question.asOf() != null) ? question.asOf().text() : null,
				asked.stream().flatMap((one) -> one.origin().possiblySame().stream()).toList(), all.size(),
				wanted.size(), wanted.skipped(), truncated, results, graph(asked, paths, question, truncated));
	}

	/** Those that all have reached, each as certain as the least certain link. */
	private static Stream<End> shared(List<ReachedEntities> asked) {
		List<Map<String, End>> ends = asked.stream().map(ReachedEntities::ends).toList();
		return ends.getFirst()
			.keySet()
			.stream()
			.filter((id) -> ends.stream().allMatch((others) -> others.containsKey(id)))
			.map((id) -> ends.stream().map((others) -> Objects.requireNonNull(others.get(id))).reduce(End::and))
			.map((end) -> end.orElseThrow());
	}

	private static Shared shared(End end, List<Summary> entities, List<Map<String, List<Way>>> ways,
			NamesAtDate naming) {
		List<From> links = new ArrayList<>();
		for (int i = 0; i < entities.size(); i++) {
			links.add(new From(entities.get(i).id(), ways.get(i).getOrDefault(end.establishment().id(), List.of())));
		}
		return new Shared(naming.of(end.establishment()), end.certainty(), links);
	}

	private Graph graph(List<ReachedEntities> asked, List<FoundPath> paths, CommonLinksQuestion question,
			boolean truncated) {
		List<Graph.Node> starts = asked.stream().map((one) -> one.origin().node()).toList();
		String title = starts.stream().map((node) -> node.summary().name()).collect(Collectors.joining(", "));
		Graph graph = FoundPath.graph(title, this.revision.current(), question.asOf(), paths, truncated);
		return paths.isEmpty() ? new Graph(title, graph.revision(), graph.asOf(), starts, List.of(), truncated) : graph;
	}

	/**
	 * Who is linked to all.
	 *
	 * @param entities those that were asked about
	 * @param through what was asked for
	 * @param category what was asked for
	 * @param asOf the date that was asked about
	 * @param possiblySameAs other ids that may mean one of the entities
	 * @param total how many establishments there are on all pages
	 * @param limit how many are on a page at most
	 * @param offset how many were skipped
	 * @param truncated whether there are more establishments or paths than are given
	 * @param results the establishments of this page, by name
	 */
	record Answer(List<Summary> entities, List<String> through, List<String> category, @Nullable String asOf,
			List<Twin.PossiblySame> possiblySameAs, long total, int limit, int offset, boolean truncated,
			List<Shared> results, @JsonIgnore Graph graph) implements GraphAnswer, Cut, Paged {
	}

	/**
	 * An establishment that is linked to all.
	 *
	 * @param certainty of the least certain of its links, each by its most certain path
	 * @param links the paths from each of the entities
	 */
	record Shared(Summary establishment, @Nullable Certainty certainty, List<From> links) {
	}

	/**
	 * The paths from one of the entities.
	 *
	 * @param of id of the entity
	 */
	record From(String of, List<Way> paths) {
	}

}
