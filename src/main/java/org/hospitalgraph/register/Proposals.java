package org.hospitalgraph.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.naming.Ranking;
import org.neo4j.driver.Record;

/**
 * Entities of documents that a register may know under the same name. Names join nothing: a
 * reviewer looks at these findings, and adds to {@code registers/joins.csv} what is right.
 */
final class Proposals {

	private static final int LEAST_ALIKE = 70;

	private static final int MOST = 3;

	private Proposals() {
	}

	static void write(Cypher.Writing graph, Register register) {
		Names names = new Names(graph);
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Record row : graph.run("register-unjoined", Map.of())) {
			Label label = Label.of(row.get("label").asString()).orElseThrow();
			String name = row.get("name").asString();
			names.meaning(label, name)
				.ranked()
				.stream()
				.filter((one) -> one.likeness().score() >= LEAST_ALIKE && !names.isCurated(one.candidate().id())
						&& one.candidate().finess() != null)
				.limit(MOST)
				.forEach((one) -> rows.add(proposal(row.get("id").asString(), one, register)));
		}
		if (!rows.isEmpty()) {
			graph.run("facts", Map.of("rows", rows));
		}
	}

	private static Map<String, Object> proposal(String curated, Ranking.Ranked registered, Register register) {
		String to = registered.candidate().id();
		String id = "possibly-" + curated + "-" + to;
		Map<String, Object> properties = new HashMap<>();
		properties.put("id", id);
		properties.put("citations", List.of(register.source() + "#" + registered.candidate().finess()));
		properties.put("origin", register.source());
		properties.put("score", registered.likeness().score());
		properties.put("why", "FINESS " + registered.candidate().finess() + " « " + registered.likeness().name() + " », "
				+ registered.likeness().score() + "/100");
		return Map.of("id", id, "from", curated, "type", RelationshipType.POSSIBLY_SAME_AS.name(), "to", to,
				"properties", properties);
	}

}
