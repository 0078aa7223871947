package org.hospitalgraph.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.load.SameAsProposals.Named;
import org.neo4j.driver.Record;

/**
 * Proposes entities of registers that may be the same as new entities of dossiers, as an
 * import does when the dossiers are there before.
 */
final class Lookalikes {

	private static final int COMPARED = 400;

	private Lookalikes() {
	}

	/**
	 * Writes the proposals.
	 * @param added the entities of dossiers that the graph did not have
	 */
	static void propose(Cypher.Writing graph, List<String> added) {
		List<Record> unjoined = added.isEmpty() ? List.of() : graph.run("registered-unjoined", Map.of("ids", added));
		if (unjoined.isEmpty()) {
			return;
		}
		SameAsProposals proposals = new SameAsProposals(unjoined);
		graph.run("registered", Map.of())
			.stream()
			.filter((row) -> !row.get("finess").isNull() && !row.get("onlyNumber").asBoolean(false))
			.forEach((row) -> proposals.consider(named(row, row.get("entity").asString())));
		List<Named> alike = new ArrayList<>();
		for (Record row : unjoined) {
			String words = String.join(" OR ", SameAsProposals.words(row.get("name").asString()));
			if (!words.isEmpty()) {
				graph.each("registered-alike",
						Map.of("words", words, "label", row.get("label").asString(), "limit", COMPARED),
						(found) -> alike.add(named(found, found.get("id").asString())));
			}
		}
		alike.stream().distinct().forEach(proposals::consider);
		graph.run("facts", Map.of("rows", proposals.rows()));
	}

	private static Named named(Record row, String id) {
		return new Named(id, Label.of(row.get("label").asString()).orElseThrow(), row.get("category").asString(null),
				row.get("name").asString(), row.get("finess").asString(), row.get("origin").asString());
	}

}
