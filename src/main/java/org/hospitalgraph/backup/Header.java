package org.hospitalgraph.backup;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The first line of a backup.
 *
 * @param revision of the graph
 * @param schema fingerprint of the schema of the version that wrote it
 * @param nodes how many nodes follow
 * @param relationships how many relationships follow them
 * @param written when it was written
 */
record Header(String revision, String schema, long nodes, long relationships, String written) {

	private static final String FORMAT = "hospital-graph backup";

	private static final int VERSION = 1;

	/** Reads a header from a line; null if the line begins another kind of file. */
	static @Nullable Header of(JsonNode line, String file) {
		if (!FORMAT.equals(line.path("format").asString(""))) {
			return null;
		}
		int version = line.path("version").asInt(0);
		if (version != VERSION) {
			throw new UnusableBackup(file + " is a backup in version " + version + " of the format, but this program"
					+ " reads version " + VERSION + "; restore it with the version of hospital-graph that wrote it.");
		}
		return new Header(line.path("revision").asString(""), line.path("schema").asString(""),
				line.path("nodes").asLong(-1), line.path("relationships").asLong(-1),
				line.path("written").asString(""));
	}

	ObjectNode json() {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		return json.put("format", FORMAT)
			.put("version", VERSION)
			.put("revision", this.revision)
			.put("schema", this.schema)
			.put("nodes", this.nodes)
			.put("relationships", this.relationships)
			.put("written", this.written);
	}

}
