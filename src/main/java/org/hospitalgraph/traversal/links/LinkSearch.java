package org.hospitalgraph.traversal.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.Route;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.Status;
import org.hospitalgraph.model.answer.Link;
import org.hospitalgraph.model.answer.Summary;
import org.hospitalgraph.model.time.Certainty;
import org.hospitalgraph.traversal.DateRange;
import org.hospitalgraph.traversal.FoundPath;
import org.hospitalgraph.traversal.Twins;
import org.hospitalgraph.traversal.Twins.Twin;
import org.hospitalgraph.traversal.links.LinksQuestion.LinkedBy;
import org.jspecify.annotations.Nullable;

/**
 * Follows all paths that a question wants, from one entity and, with {@code same=follow},
 * from its twins. If there are more paths than are kept, the others are read for their
 * ends only, so that nobody is missing; and the paths to one page are read again.
 */
final class LinkSearch {

	/** How many paths are kept for each way to be linked. */
	static final int KEPT = 5_000;

	/** How many paths to those on one page are read. */
	private static final int OF_A_PAGE = 50_000;

	/** How many paths are read for their ends. */
	private static final int SEEN = 100_000;

	private final Cypher cypher;

	private final Twins.Origin origin;

	private final LinksQuestion question;

	private final List<Twin> followed;

	private final DateRange between;

	private final Walked<Found> paths;

	private final Walked<End> seen;

	LinkSearch(Cypher cypher, Twins.Origin origin, LinksQuestion question) {
		this(cypher, origin, question, KEPT);
	}

	LinkSearch(Cypher cypher, Twins.Origin origin, LinksQuestion question, int kept) {
		this.cypher = cypher;
		this.origin = origin;
		this.question = question;
		this.followed = question.followed(origin);
		this.between = question.between();
		this.paths = walk(kept, Set.of(), Found::new);
		this.seen = this.paths.cut ? walk(SEEN, Set.of(), (way, path) -> End.of(path))
				: new Walked<>(this.paths.kept.stream().map((found) -> End.of(found.path)).toList(), false);
	}

	/** The entity where the question starts, with its twins. */
	Twins.Origin origin() {
		return this.origin;
	}

	/** Those who are linked, each once, by id. */
	Map<String, End> ends() {
		Map<String, End> ends = new TreeMap<>();
		this.seen.kept.forEach((end) -> ends.merge(end.id(), end, End::or));
		return ends;
	}

	/**
	 * Whether there are so many paths that some of those who are linked may be missing.
	 */
	boolean isCut() {
		return this.seen.cut;
	}

	/** The paths to those on one page. */
	Walked<Found> pathsTo(List<End> page) {
		Set<String> ids = page.stream().map(End::id).collect(Collectors.toSet());
		if (this.paths.cut && !ids.isEmpty()) {
			return walk(OF_A_PAGE, ids, Found::new);
		}
		return new Walked<>(this.paths.kept.stream().filter((found) -> ids.contains(found.path.end())).toList(), false);
	}

	/**
	 * Reads the paths of all ways to be linked.
	 * @param most how many of each way
	 * @param among only those to these; none: to anybody
	 * @param keep what to keep of each
	 */
	private <T> Walked<T> walk(int most, Set<String> among, BiFunction<LinkedBy, FoundPath, T> keep) {
		List<T> kept = new ArrayList<>();
		boolean cut = false;
		boolean theme = this.origin.node().summary().label().equals(Label.THEME.text());
		for (LinkedBy way : this.question.ways(theme)) {
			for (Optional<Twin> twin : starts()) {
				EntityId start = twin.map(Twin::id).orElse(this.origin.id());
				List<Route> routes = ask(way, start, most + 1, among).routes(way.columns());
				cut |= routes.size() > most;
				routes.stream()
					.limit(most)
					.flatMap((route) -> path(route, twin.orElse(null)).stream())
					.filter(this::isWanted)
					.forEach((path) -> kept.add(keep.apply(way, path)));
			}
		}
		return new Walked<>(kept, cut);
	}

	/** The entity itself, which is no twin, and the twins that count as the same. */
	private List<Optional<Twin>> starts() {
		List<Optional<Twin>> starts = new ArrayList<>(List.of(Optional.empty()));
		this.followed.forEach((twin) -> starts.add(Optional.of(twin)));
		return starts;
	}

	private Cypher.Question ask(LinkedBy way, EntityId start, int limit, Set<String> among) {
		return this.cypher.query(way.query())
			.bind("origin", start)
			.bind("through", this.question.throughTexts())
			.bind("category", this.question.category())
			.bind("territory", this.question.territory())
			.bind("among", List.copyOf(among))
			.bind("status", Status.wanted(this.question.status()))
			.bind("deduced", this.question.deduced())
			.bind("asOf", this.question.asOf())
			.bind("limit", limit);
	}

	private Optional<FoundPath> path(Route route, @Nullable Twin twin) {
		if (twin == null) {
			return FoundPath.of(route, this.question.asOf(), this.question.certainty());
		}
		// The step to the twin makes the whole path less certain.
		return FoundPath.of(route, this.question.asOf(), List.of())
			.flatMap((its) -> its.from(this.origin.node(), twin.link(), this.question.asOf(),
					this.question.certainty()));
	}

	/** Nobody is linked to their own twins. */
	private boolean isWanted(FoundPath path) {
		return this.followed.stream().noneMatch((twin) -> twin.node().summary().id().equals(path.end()))
				&& this.between.sees(path.links());
	}

	/**
	 * What was kept of the paths.
	 *
	 * @param cut whether there are more paths
	 */
	record Walked<T>(List<T> kept, boolean cut) {
	}

	/** A path and the way in which it links. */
	record Found(LinkedBy by, FoundPath path) {
	}

	/**
	 * An establishment that is linked.
	 *
	 * @param certainty of the most certain path
	 * @param deduced whether every path to it has an inferred link
	 */
	record End(Summary establishment, @Nullable Certainty certainty, boolean deduced) {

		static End of(FoundPath path) {
			return new End(path.nodes().getLast().summary(), path.certainty(),
					path.links().stream().anyMatch(Link::isDeduced));
		}

		String id() {
			return this.establishment.id();
		}

		/** The same one by two paths: as certain as the more certain of them. */
		End or(End other) {
			boolean surer = this.certainty != null && other.certainty != null
					&& other.certainty.compareTo(this.certainty) < 0;
			return new End(this.establishment, surer ? other.certainty : this.certainty, this.deduced && other.deduced);
		}

		/** The same one linked to two: as certain as the less certain of the links. */
		End and(End other) {
			Certainty both = (this.certainty != null && other.certainty != null) ? this.certainty.and(other.certainty)
					: this.certainty;
			return new End(this.establishment, both, this.deduced || other.deduced);
		}

	}

}
