package org.hospitalgraph.traversal.links;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.Route;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.Status;
import org.hospitalgraph.traversal.DateRange;
import org.hospitalgraph.traversal.FoundPath;
import org.hospitalgraph.traversal.Twin;
import org.hospitalgraph.traversal.Twins;
import org.jspecify.annotations.Nullable;

/**
 * Goes from one entity, and with {@code same=follow} from what may be the same, along all
 * paths that a question wants.
 */
final class LinkSearch {

	private final Cypher cypher;

	private final Twins.Origin origin;

	private final LinksQuestion question;

	private final DateRange between;

	/** The origin itself, which is none, then what may be the same. */
	private final List<Optional<Twin>> starts = new ArrayList<>(List.of(Optional.empty()));

	private final Set<String> otherIds;

	LinkSearch(Cypher cypher, Twins.Origin origin, LinksQuestion question) {
		this.cypher = cypher;
		this.origin = origin;
		this.question = question;
		this.between = question.between();
		if (question.follows()) {
			origin.twins().forEach((twin) -> this.starts.add(Optional.of(twin)));
		}
		this.otherIds = this.starts.stream()
			.flatMap(Optional::stream)
			.map((twin) -> twin.id().text())
			.collect(Collectors.toSet());
	}

	/**
	 * What is kept of each path.
	 * @param most how many paths of one way are read
	 * @param among only to these; none: to anybody
	 */
	<T> Walked<T> walk(int most, Collection<String> among, BiFunction<LinkedBy, FoundPath, T> keep) {
		List<T> kept = new ArrayList<>();
		boolean cut = false;
		for (LinkedBy way : ways()) {
			for (Optional<Twin> start : this.starts) {
				EntityId id = start.map(Twin::id).orElse(this.origin.id());
				List<Route> routes = ask(way, id, most + 1, among).routes(way.columns());
				cut |= routes.size() > most;
				routes.stream()
					.limit(most)
					.flatMap((route) -> path(route, start.orElse(null)).stream())
					.filter(this::isWanted)
					.forEach((path) -> kept.add(keep.apply(way, path)));
			}
		}
		return new Walked<>(kept, cut);
	}

	private List<LinkedBy> ways() {
		boolean theme = this.origin.node().summary().label().equals(Label.THEME.text());
		return (theme ? LinkedBy.OF_THEMES : LinkedBy.OF_HOSPITALS).stream().filter(this.question::wants).toList();
	}

	private Cypher.Question ask(LinkedBy way, EntityId start, int limit, Collection<String> among) {
		return this.cypher.query(way.query())
			.bind("origin", start)
			.bind("through", this.question.throughTexts())
			.bind("category", this.question.category())
			.bind("territory", this.question.territory())
			.bind("among", among)
			.bind("status", Status.wanted(this.question.status()))
			.bind("deduced", this.question.deduced())
			.bind("asOf", this.question.asOf())
			.bind("limit", limit);
	}

	private Optional<FoundPath> path(Route route, @Nullable Twin twin) {
		if (twin == null) {
			return FoundPath.of(route, this.question.asOf(), this.question.certainty());
		}
		// The step to what may be the same makes the whole path less certain.
		return FoundPath.of(route, this.question.asOf(), List.of())
			.flatMap((its) -> its.from(this.origin.node(), twin.link(), this.question.asOf(),
					this.question.certainty()));
	}

	/** Nobody is linked to its own other ids. */
	private boolean isWanted(FoundPath path) {
		return !this.otherIds.contains(path.end()) && this.between.sees(path.links());
	}

	/**
	 * What was kept of the paths.
	 *
	 * @param cut whether there are more
	 */
	record Walked<T>(List<T> kept, boolean cut) {
	}

}
