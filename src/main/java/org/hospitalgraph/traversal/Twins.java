package org.hospitalgraph.traversal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.Rows;
import org.hospitalgraph.model.EntityId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the entities that may be the same as one. */
@Component
class Twins {

	private final Cypher cypher;

	Twins(Cypher cypher) {
		this.cypher = cypher;
	}

	/** Each once, by id. */
	List<Twin> of(EntityId id, @Nullable Boolean deduced) {
		Set<String> seen = new HashSet<>();
		return this.cypher.query("possibly-same-as")
			.bind("id", id)
			.bind("deduced", deduced)
			.list((row) -> new Twin(Rows.node(row.get("other")),
					Rows.link(row.get("r").asRelationship(), row.get("start").asString(), row.get("end").asString())))
			.stream()
			.filter((twin) -> seen.add(twin.node().summary().id()))
			.toList();
	}

}
