package org.hospitalgraph.traversal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.Rows;
import org.hospitalgraph.entity.Details;
import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.Link;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/**
 * Finds the other ids under which an entity may be known: entities that may be the same.
 */
@Component
public class Twins {

	private final Cypher cypher;

	private final Details details;

	Twins(Cypher cypher, Details details) {
		this.cypher = cypher;
		this.details = details;
	}

	/** The twins of an entity, each once, by id. */
	public List<Twin> of(EntityId id, @Nullable Boolean deduced) {
		return once(this.cypher.query("possibly-same-as").bind("id", id).bind("deduced", deduced).list(Twins::twin));
	}

	/** An entity with its twins, by one question. */
	public Origin origin(EntityId id, @Nullable Boolean deduced) {
		List<Record> rows = this.cypher.query("with-other-ids")
			.bind("id", id)
			.bind("deduced", deduced)
			.list((row) -> row);
		Graph.Node node = rows.isEmpty() ? this.details.require(id) : Rows.node(rows.getFirst().get("e"));
		return new Origin(node,
				once(rows.stream().filter((row) -> !row.get("other").isNull()).map(Twins::twin).toList()));
	}

	/** The twins of several entities, by the id of the entity. */
	public Map<String, List<Twin>> of(Collection<String> ids, @Nullable Boolean deduced) {
		Map<String, List<Twin>> twins = new TreeMap<>();
		this.cypher.query("possibly-same-among")
			.bind("ids", ids)
			.bind("deduced", deduced)
			.list((row) -> Map.entry(row.get("of").asString(), twin(row)))
			.forEach((one) -> twins.computeIfAbsent(one.getKey(), (id) -> new ArrayList<>()).add(one.getValue()));
		twins.replaceAll((id, all) -> once(all));
		return twins;
	}

	private static Twin twin(Record row) {
		return new Twin(Rows.node(row.get("other")),
				Rows.link(row.get("r").asRelationship(), row.get("start").asString(), row.get("end").asString()));
	}

	private static List<Twin> once(Collection<Twin> twins) {
		Set<String> seen = new HashSet<>();
		return twins.stream().filter((twin) -> seen.add(twin.node().summary().id())).toList();
	}

	/**
	 * An entity that may be the same as the one that was asked about.
	 *
	 * @param node the other entity
	 * @param link the relationship that says so
	 */
	public record Twin(Graph.Node node, Link link) {

		public EntityId id() {
			return new EntityId(this.node.summary().id());
		}

		/** How an answer about an entity names its twin. */
		public PossiblySame told(String of) {
			Object why = this.link.properties().get("why");
			return new PossiblySame(of, this.node.summary().id(), this.node.summary().name(),
					(why != null) ? why.toString() : null, this.link.citations());
		}

	}

	/**
	 * Another id that may mean the same hospital; its own links are not in the answer
	 * unless {@code same=follow} was asked for.
	 *
	 * @param of the id that was asked about
	 * @param id the other id
	 * @param why the reason to think so
	 */
	public record PossiblySame(String of, String id, String name, @Nullable String why, List<Citation> citations) {
	}

	/**
	 * The entity where a question starts.
	 *
	 * @param twins the entities that may be the same
	 */
	public record Origin(Graph.Node node, List<Twin> twins) {

		public EntityId id() {
			return new EntityId(this.node.summary().id());
		}

		/** Its twins, as an answer names them. */
		public List<PossiblySame> possiblySame() {
			return this.twins.stream().map((twin) -> twin.told(this.node.summary().id())).toList();
		}

	}

}
