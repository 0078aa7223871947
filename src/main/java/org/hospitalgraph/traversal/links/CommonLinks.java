package org.hospitalgraph.traversal.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
import org.hospitalgraph.traversal.Twins;
import org.hospitalgraph.traversal.links.LinkSearch.End;
import org.hospitalgraph.traversal.links.LinkSearch.Found;
import org.hospitalgraph.traversal.links.LinkSearch.Walked;
import org.hospitalgraph.traversal.links.LinksAnswer.Way;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The establishments that are linked to each of several entities, with the paths from
 * each of them.
 */
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
		this.links.refuseUnknownIds(wanted);
		List<LinkSearch> searches = question.id().stream().map((id) -> this.links.search(id, wanted)).toList();
		List<Graph.Node> starts = searches.stream().map((search) -> search.origin().node()).toList();
		List<Summary> entities = starts.stream().map(Graph.Node::summary).toList();
		NamesInUse.AtDate names = this.names.at(question.asOf());
		List<End> all = Links.byName(shared(searches), names);
		List<End> page = wanted.page(all);
		List<Walked<Found>> walked = searches.stream().map((search) -> search.pathsTo(page)).toList();
		List<Map<String, List<Way>>> ways = walked.stream().map((one) -> Links.ways(one.kept(), names)).toList();
		boolean truncated = page.size() < all.size() || walked.stream().anyMatch(Walked::cut)
				|| searches.stream().anyMatch(LinkSearch::isCut);
		List<FoundPath> paths = walked.stream().flatMap((one) -> one.kept().stream()).map(Found::path).toList();
		names.learn(entities.stream());
		return new Answer(entities.stream().map(names::of).toList(), wanted.throughTexts(), question.category(),
				wanted.date(), searches.stream().flatMap((search) -> search.origin().possiblySame().stream()).toList(),
				all.size(), wanted.size(), wanted.skipped(), truncated,
				page.stream().map((end) -> shared(end, entities, ways, names)).toList(),
				FoundPath.graph(this.revision.current(), question.asOf(), starts, paths, truncated));
	}

	/**
	 * Those who are linked to all, each as certain as the least certain of its links.
	 */
	private static List<End> shared(List<LinkSearch> searches) {
		List<Map<String, End>> ends = searches.stream().map(LinkSearch::ends).toList();
		return ends.getFirst()
			.keySet()
			.stream()
			.filter((id) -> ends.stream().allMatch((others) -> others.containsKey(id)))
			.map((id) -> ends.stream().map((others) -> Objects.requireNonNull(others.get(id))).reduce(End::and))
			.map((end) -> end.orElseThrow())
			.toList();
	}

	private static Shared shared(End end, List<Summary> entities, List<Map<String, List<Way>>> ways,
			NamesInUse.AtDate names) {
		List<From> links = new ArrayList<>();
		for (int i = 0; i < entities.size(); i++) {
			links.add(new From(entities.get(i).id(), ways.get(i).getOrDefault(end.id(), List.of())));
		}
		return new Shared(names.of(end.establishment()), end.certainty(), links);
	}

	/**
	 * The establishments that are linked to all.
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
			List<Twins.PossiblySame> possiblySameAs, long total, int limit, int offset, boolean truncated,
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
