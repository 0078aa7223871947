package org.hospitalgraph.traversal.links;

import java.util.ArrayList;
import java.util.Collection;
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
import org.hospitalgraph.model.answer.Summary;
import org.hospitalgraph.traversal.FoundPath;
import org.hospitalgraph.traversal.Twins;
import org.hospitalgraph.traversal.links.LinkSearch.End;
import org.hospitalgraph.traversal.links.LinkSearch.Found;
import org.hospitalgraph.traversal.links.LinkSearch.Walked;
import org.hospitalgraph.traversal.links.LinksAnswer.Linked;
import org.hospitalgraph.traversal.links.LinksAnswer.Way;
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

	LinksAnswer from(EntityId id, LinksQuestion question) {
		refuseUnknownIds(question);
		LinkSearch search = search(id, question);
		Summary origin = search.origin().node().summary();
		NamesInUse.AtDate names = this.names.at(question.asOf());
		List<End> all = byName(search.ends().values(), names);
		List<End> page = question.page(all);
		Walked<Found> walked = search.pathsTo(page);
		Map<String, List<Way>> ways = ways(walked.kept(), names);
		boolean truncated = page.size() < all.size() || walked.cut() || search.isCut();
		return new LinksAnswer(names.learn(Stream.of(origin)).of(origin), question.throughTexts(), question.category(),
				question.date(), search.origin().possiblySame(), all.size(), question.size(), question.skipped(),
				(int) all.stream().filter(End::deduced).count(), truncated,
				page.stream()
					.map((end) -> new Linked(names.of(end.establishment()), end.certainty(),
							ways.getOrDefault(end.id(), List.of())))
					.toList(),
				FoundPath.graph(this.revision.current(), question.asOf(), List.of(search.origin().node()),
						walked.kept().stream().map(Found::path).toList(), truncated));
	}

	/** Refuses ids that nobody has, or that are of something else. */
	void refuseUnknownIds(LinksQuestion question) {
		this.filters.check()
			.territory(question.territory())
			.of("through", question.throughIds(), LinkingForm.LABELS, LinkingForm.forms())
			.refuse();
	}

	/** Looks for everybody who is linked to an entity. */
	LinkSearch search(EntityId id, LinksQuestion question) {
		return new LinkSearch(this.cypher, this.twins.origin(id, question.deduced()), question);
	}

	/** Those who are linked, by their names at the date. */
	static List<End> byName(Collection<End> ends, NamesInUse.AtDate names) {
		names.learn(ends.stream().map(End::establishment));
		return ends.stream()
			.sorted(Comparator.comparing((End end) -> names.of(end.establishment()).name()).thenComparing(End::id))
			.toList();
	}

	/** The paths to each of those who are linked, by id. */
	static Map<String, List<Way>> ways(List<Found> paths, NamesInUse.AtDate names) {
		names.learn(paths.stream().flatMap((found) -> found.path().summaries()));
		Map<String, List<Way>> ways = new LinkedHashMap<>();
		paths.forEach((found) -> ways.computeIfAbsent(found.path().end(), (id) -> new ArrayList<>())
			.add(new Way(found.by(), found.path().certainty(), found.path().summaries().map(names::of).toList(),
					found.path().links())));
		return ways;
	}

}
