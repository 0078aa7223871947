package org.hospitalgraph.traversal.links;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.hospitalgraph.model.answer.Link;
import org.hospitalgraph.model.answer.Summary;
import org.hospitalgraph.model.time.Certainty;
import org.hospitalgraph.traversal.FoundPath;
import org.hospitalgraph.traversal.Twins;
import org.hospitalgraph.traversal.links.LinkSearch.Walked;
import org.jspecify.annotations.Nullable;

/**
 * Who is linked to an entity. Where there are more paths than are kept at once, who is
 * linked is still known to the last, and the paths are read once more for those who are
 * asked about.
 */
final class ReachedEntities {

	/** Paths of one way that are kept. */
	static final int KEPT = 5_000;

	/** Paths of one way to those on one page. */
	private static final int OF_A_PAGE = 50_000;

	/** Paths of one way of which the ends are kept. */
	private static final int SEEN = 100_000;

	private final Twins.Origin origin;

	private final LinkSearch search;

	private final Walked<Found> paths;

	private final Walked<End> seen;

	private ReachedEntities(Twins.Origin origin, LinkSearch search, Walked<Found> paths, Walked<End> seen) {
		this.origin = origin;
		this.search = search;
		this.paths = paths;
		this.seen = seen;
	}

	static ReachedEntities from(Twins.Origin origin, LinkSearch search, int most) {
		Walked<Found> paths = search.walk(most, List.of(), Found::new);
		Walked<End> seen = paths.cut() ? search.walk(SEEN, List.of(), (by, path) -> End.of(path))
				: new Walked<>(paths.kept().stream().map((found) -> End.of(found.path())).toList(), false);
		return new ReachedEntities(origin, search, paths, seen);
	}

	Twins.Origin origin() {
		return this.origin;
	}

	/** Each once, by id. */
	Map<String, End> ends() {
		Map<String, End> ends = new TreeMap<>();
		this.seen.kept().forEach((end) -> ends.merge(end.establishment().id(), end, End::or));
		return ends;
	}

	/** Whether some may be missing. */
	boolean isCut() {
		return this.seen.cut();
	}

	/** The paths to some, in the order of the ways. */
	Walked<Found> to(Collection<String> ids) {
		if (this.paths.cut()) {
			return ids.isEmpty() ? new Walked<>(List.of(), false) : this.search.walk(OF_A_PAGE, ids, Found::new);
		}
		Set<String> wanted = Set.copyOf(ids);
		return new Walked<>(this.paths.kept().stream().filter((found) -> wanted.contains(found.path().end())).toList(),
				false);
	}

	/** A path and the way in which it links. */
	record Found(LinkedBy by, FoundPath path) {
	}

	/**
	 * One who is linked.
	 *
	 * @param certainty of the most certain path
	 * @param deduced whether nothing but what is inferred links it
	 */
	record End(Summary establishment, @Nullable Certainty certainty, boolean deduced) {

		static End of(FoundPath path) {
			return new End(path.nodes().getLast().summary(), path.certainty(),
					path.links().stream().anyMatch(Link::isDeduced));
		}

		End or(End other) {
			boolean surer = this.certainty != null && other.certainty != null
					&& other.certainty.compareTo(this.certainty) < 0;
			return new End(this.establishment, surer ? other.certainty : this.certainty, this.deduced && other.deduced);
		}

		/** As certain as the less certain of two. */
		End and(End other) {
			Certainty both = (this.certainty != null && other.certainty != null) ? this.certainty.and(other.certainty)
					: this.certainty;
			return new End(this.establishment, both, this.deduced || other.deduced);
		}

	}

}
