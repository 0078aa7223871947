package org.hospitalgraph.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.revision.Batches;
import org.neo4j.driver.Record;

/**
 * Writes the pieces of a backup in batches, each in its own transaction, where no
 * question sees them yet.
 */
final class Restoring implements BackupReader.Content {

	private final Cypher cypher;

	/** The database's ids of the nodes, by their number in the backup. */
	private final List<String> created = new ArrayList<>();

	private final List<Map<String, Object>> nodes = new ArrayList<>();

	private final List<Map<String, Object>> relationships = new ArrayList<>();

	Restoring(Cypher cypher) {
		this.cypher = cypher;
	}

	@Override
	public void node(int number, List<String> labels, Map<String, Object> properties) {
		this.nodes.add(Map.of("labels", labels, "properties", properties));
		if (this.nodes.size() == Batches.SIZE) {
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
		if (this.relationships.size() == Batches.SIZE) {
			flush();
		}
	}

	/** Writes what was gathered. */
	void flush() {
		for (Record row : write("staged-nodes", this.nodes)) {
			this.created.add(row.get("id").asString());
		}
		write("staged-relationships", this.relationships);
		this.nodes.clear();
		this.relationships.clear();
	}

	private List<Record> write(String file, List<Map<String, Object>> rows) {
		return rows.isEmpty() ? List.of() : this.cypher.write((graph) -> graph.run(file, Map.of("rows", rows)));
	}

}
