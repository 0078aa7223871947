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
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.answer.Graph;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/** Finds the entities that may be the same as one. */
@Component
public class Twins {

	private final Cypher cypher;

	private final Details details;

	Twins(Cypher cypher, Details details) {
		this.cypher = cypher;
		this.details = details;
	}

	/** Each once, by id. */
	public List<Twin> of(EntityId id, @Nullable Boolean deduced) {
		return once(this.cypher.query("possibly-same-as").bind("id", id).bind("deduced", deduced).list(Twins::twin));
	}

	/** An entity with those that may be the same, by one question. */
	public Origin origin(EntityId id, @Nullable Boolean deduced) {
		List<Record> rows = this.cypher.query("with-other-ids")
			.bind("id", id)
			.bind("deduced", deduced)
			.list((row) -> row);
		Graph.Node node = rows.isEmpty() ? this.details.require(id) : Rows.node(rows.getFirst().get("e"));
		return new Origin(node,
				once(rows.stream().filter((row) -> !row.get("other").isNull()).map(Twins::twin).toList()));
	}

	/** Of some entities: each twin of each once. */
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
	 * Where a question starts.
	 *
	 * @param twins what may be the same
	 */
	public record Origin(Graph.Node node, List<Twin> twins) {

		public EntityId id() {
			return new EntityId(this.node.summary().id());
		}

		/** As an answer names them. */
		public List<Twin.PossiblySame> possiblySame() {
			return this.twins.stream().map((twin) -> twin.told(this.node.summary().id())).toList();
		}

	}

}
