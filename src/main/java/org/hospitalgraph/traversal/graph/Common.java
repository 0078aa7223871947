package org.hospitalgraph.traversal.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.Rows;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.Status;
import org.hospitalgraph.model.answer.Cut;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.GraphAnswer;
import org.hospitalgraph.model.answer.Link;
import org.hospitalgraph.model.answer.Paged;
import org.hospitalgraph.model.answer.Summary;
import org.hospitalgraph.traversal.GraphReader;
import org.hospitalgraph.traversal.GraphReader.When;
import org.hospitalgraph.traversal.Same;
import org.hospitalgraph.traversal.Twins;
import org.hospitalgraph.traversal.Twins.Twin;
import org.hospitalgraph.traversal.WalkRules;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/** Finds what two or more entities share, with their relationships to it. */
@Component
class Common {

	/** The most shared things that are read. */
	private static final int MOST = 20_000;

	private final Cypher cypher;

	private final Twins twins;

	private final GraphReader reader;

	Common(Cypher cypher, Twins twins, GraphReader reader) {
		this.cypher = cypher;
		this.twins = twins;
		this.reader = reader;
	}

	Answer of(CommonQuestion question) {
		When when = new When(question.asOf(), question.certainty(), question.status(), question.deduced());
		List<Asked> asked = question.id()
			.stream()
			.map((id) -> Asked.of(this.twins.origin(id, question.deduced()), question.same(), when))
			.toList();
		List<Shared> rows = ask(question, asked).list((row) -> Shared.from(row, when), MOST + 1);
		List<Shared> all = rows.stream()
			.filter((shared) -> asked.stream().allMatch((one) -> one.shares(shared)))
			.toList();
		List<Shared> page = all.stream()
			.skip(question.skipped())
			.limit(question.size())
			.map((shared) -> shared.with(asked))
			.toList();
		boolean truncated = page.size() < all.size() || rows.size() > MOST;
		Graph graph = graph(asked, page, when, truncated);
		List<Found> results = new ArrayList<>();
		for (int i = 0; i < page.size(); i++) {
			results.add(new Found(graph.nodes().get(asked.size() + i).summary(), page.get(i).relationships()));
		}
		return new Answer(graph.nodes().stream().limit(asked.size()).map(Graph.Node::summary).toList(), when.text(),
				asked.stream().flatMap((one) -> one.origin.possiblySame().stream()).toList(), all.size(),
				question.size(), question.skipped(), truncated, results, graph);
	}

	private Cypher.Question ask(CommonQuestion question, List<Asked> asked) {
		return this.cypher.query("in-common")
			.bind("ids", asked.stream().flatMap((one) -> one.ids().stream()).distinct().toList())
			.bind("least", asked.stream().anyMatch((one) -> !one.joined.isEmpty()) ? 1 : null)
			.bind("types", WalkRules.statedTypes(question.type()))
			.bind("labels", WalkRules.labels(question.label()))
			.bind("status", Status.wanted(question.status()))
			.bind("deduced", question.deduced())
			.bind("asOf", question.asOf())
			.bind("limit", MOST + 1);
	}

	/**
	 * The graph of the entities asked about, then of what they share, then of their
	 * twins.
	 */
	private Graph graph(List<Asked> asked, List<Shared> page, When when, boolean truncated) {
		Map<String, Graph.Node> others = new LinkedHashMap<>();
		asked.forEach((one) -> one.joined.forEach((twin) -> others.put(twin.id().text(), twin.node())));
		asked.forEach((one) -> others.remove(one.origin.id().text()));
		List<Graph.Node> nodes = Stream
			.of(asked.stream().map((one) -> one.origin.node()), page.stream().map(Shared::node),
					others.values().stream())
			.flatMap((some) -> some)
			.toList();
		String title = asked.stream()
			.map((one) -> one.origin.node().summary().name())
			.collect(Collectors.joining(", "));
		return this.reader.graph(title, nodes,
				page.stream().flatMap((shared) -> shared.relationships().stream()).toList(), when, truncated);
	}

	/**
	 * An entity that is asked about.
	 *
	 * @param joined the twins that count as the same
	 */
	private record Asked(Twins.Origin origin, List<Twin> joined) {

		static Asked of(Twins.Origin origin, @Nullable Same same, When when) {
			return new Asked(origin, (same != Same.FOLLOW) ? List.of()
					: origin.twins().stream().filter((twin) -> when.holding(twin.link()).isPresent()).toList());
		}

		List<String> ids() {
			return Stream.concat(Stream.of(this.origin.id()), this.joined.stream().map(Twin::id))
				.map(EntityId::text)
				.toList();
		}

		boolean shares(Shared shared) {
			return ids().stream().anyMatch(shared.sharers()::contains);
		}

	}

	/** Something shared, with the relationships that hold at the date. */
	private record Shared(Graph.Node node, List<Link> relationships) {

		static Shared from(Record row, When when) {
			List<Link> links = row.get("links")
				.asList((link) -> Rows.link(link.get("r").asRelationship(), link.get("start").asString(),
						link.get("end").asString()))
				.stream()
				.map(when::holding)
				.flatMap(Optional::stream)
				.toList();
			return new Shared(Rows.node(row.get("shared")), links);
		}

		/** The entities that are related to it at the date. */
		Set<String> sharers() {
			String id = this.node.summary().id();
			return this.relationships.stream()
				.map((link) -> link.from().equals(id) ? link.to() : link.from())
				.collect(Collectors.toSet());
		}

		/** The same with the steps to twins that share it. */
		Shared with(List<Asked> asked) {
			Set<String> sharers = sharers();
			List<Link> all = new ArrayList<>(this.relationships);
			asked.stream()
				.flatMap((one) -> one.joined.stream())
				.filter((twin) -> sharers.contains(twin.id().text()))
				.map(Twin::link)
				.distinct()
				.forEach(all::add);
			return new Shared(this.node, all);
		}

	}

	/**
	 * What is shared.
	 *
	 * @param entities the entities asked about
	 * @param possiblySameAs other ids that may mean one of them
	 * @param total how many things are shared
	 * @param limit how many are on a page at most
	 * @param offset how many were skipped
	 * @param truncated whether there is more than is given
	 */
	record Answer(List<Summary> entities, @Nullable String asOf, List<Twins.PossiblySame> possiblySameAs, long total,
			int limit, int offset, boolean truncated, List<Found> results,
			@JsonIgnore Graph graph) implements GraphAnswer, Cut, Paged {
	}

	/** Something shared, and the relationships of all entities with it. */
	record Found(Summary shared, List<Link> relationships) {
	}

}
