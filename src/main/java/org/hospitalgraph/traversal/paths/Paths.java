package org.hospitalgraph.traversal.paths;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.revision.Revision;
import org.hospitalgraph.entity.Details;
import org.hospitalgraph.entity.NamesInUse;
import org.hospitalgraph.model.Status;
import org.hospitalgraph.model.answer.Cut;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.GraphAnswer;
import org.hospitalgraph.model.answer.Link;
import org.hospitalgraph.model.answer.Summary;
import org.hospitalgraph.model.time.Certainty;
import org.hospitalgraph.traversal.FoundPath;
import org.hospitalgraph.traversal.Twins;
import org.hospitalgraph.traversal.WalkRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All shortest paths of cooperation between two entities. */
@Component
class Paths {

	private final Cypher cypher;

	private final Details details;

	private final NamesInUse names;

	private final Revision revision;

	private final Twins twins;

	Paths(Cypher cypher, Details details, NamesInUse names, Revision revision, Twins twins) {
		this.twins = twins;
		this.cypher = cypher;
		this.details = details;
		this.names = names;
		this.revision = revision;
	}

	Answer between(PathsQuestion question) {
		WalkRules.refuseOthers(question.type());
		Summary from = this.details.require(question.from()).summary();
		Summary to = this.details.require(question.to()).summary();
		Cypher.Question asked = ask(question);
		List<Optional<FoundPath>> rows = question.from().equals(question.to()) ? List.of()
				: asked.routes("path")
					.stream()
					.map((route) -> FoundPath.of(route, question.asOf(), question.certainty()))
					.toList();
		boolean truncated = asked.isCutAt(rows.size());
		List<FoundPath> paths = rows.stream().flatMap(Optional::stream).toList();
		NamesInUse.AtDate named = this.names.at(question.asOf())
			.learn(Stream.concat(Stream.of(from, to), paths.stream().flatMap(FoundPath::summaries)));
		List<Found> results = paths.stream()
			.map((path) -> new Found(path.certainty(), path.summaries().map(named::of).toList(), path.links()))
			.toList();
		Graph graph = FoundPath.graph(from.name() + " – " + to.name(), this.revision.current(), question.asOf(), paths,
				truncated);
		return new Answer(named.of(from), named.of(to), (question.asOf() != null) ? question.asOf().text() : null,
				possiblySame(question), results.size(), truncated, results, graph);
	}

	private List<Twins.PossiblySame> possiblySame(PathsQuestion question) {
		return Stream.of(question.from(), question.to())
			.distinct()
			.flatMap((end) -> this.twins.of(end, question.deduced()).stream().map((twin) -> twin.told(end.text())))
			.toList();
	}

	private Cypher.Question ask(PathsQuestion question) {
		return this.cypher.query("shortest-paths")
			.bind("from", question.from())
			.bind("to", question.to())
			.bind("types", WalkRules.types(question.type(), question.via(), question.same()))
			.bind("bridges", WalkRules.bridges(question.type(), question.via()))
			.bind("status", Status.wanted(question.status()))
			.bind("deduced", question.deduced())
			.bind("maxLength", question.longest())
			.bind("asOf", question.asOf());
	}

	/**
	 * The paths found.
	 *
	 * @param possiblySameAs other ids that may mean one of the two ends
	 * @param total how many
	 * @param truncated whether there may be more
	 * @param results all of the same length, the shortest that there is
	 */
	record Answer(Summary from, Summary to, @Nullable String asOf, List<Twins.PossiblySame> possiblySameAs, int total,
			boolean truncated, List<Found> results, @JsonIgnore Graph graph) implements GraphAnswer, Cut {
	}

	/** One path, as certain as its least certain link. */
	record Found(@Nullable Certainty certainty, List<Summary> nodes, List<Link> relationships) {
	}

}
