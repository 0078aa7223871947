package org.hospitalgraph.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.hospitalgraph.cypher.Cypher;
import org.neo4j.driver.Record;

/** Puts the pieces of a backup into an empty graph, many at a time. */
final class Restoring implements BackupReader.Content {

	private static final int BATCH = 5_000;

	private final Cypher.Writing graph;

	/** What the nodes are called by the database, by their number in the backup. */
	private final List<String> created = new ArrayList<>();

	private final List<Map<String, Object>> nodes = new ArrayList<>();

	private final List<Map<String, Object>> relationships = new ArrayList<>();

	Restoring(Cypher.Writing graph) {
		this.graph = graph;
	}

	@Override
	public void node(int number, List<String> labels, Map<String, Object> properties) {
		this.created.add("");
		this.nodes.add(Map.of("node", number, "labels", labels, "properties", properties));
		if (this.nodes.size() == BATCH) {
			flush();
		}
	}

	@Override
	public void relationship(int from, int to, String type, Map<String, Object> properties) {
		if (!this.nodes.isEmpty()) {
			flush();
		}
		this.relationships.add(Map.of("from", this.created.get(from), "to", this.created.get(to), "type", type,
				"properties", properties));
		if (this.relationships.size() == BATCH) {
			flush();
		}
	}

	/** Writes what was gathered. */
	void flush() {
		if (!this.nodes.isEmpty()) {
			for (Record row : this.graph.run("restore-nodes", Map.of("rows", this.nodes))) {
				this.created.set(row.get("node").asInt(), row.get("id").asString());
			}
			this.nodes.clear();
		}
		if (!this.relationships.isEmpty()) {
			this.graph.run("restore-relationships", Map.of("rows", this.relationships));
			this.relationships.clear();
		}
	}

}
