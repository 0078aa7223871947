package org.hospitalgraph.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import org.hospitalgraph.model.Fingerprint;
import org.neo4j.driver.Record;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a backup: a line for the header, for each node, for each relationship, and one
 * at the end with the checksum of all lines before it. Nodes are numbered in the order in
 * which they come.
 */
final class BackupWriter implements AutoCloseable {

	private static final int BUFFER = 256 * 1024;

	private final JsonMapper mapper = JsonMapper.shared();

	private final MessageDigest digest = Fingerprint.sha256();

	private final Map<String, Integer> numbers = new HashMap<>();

	private final OutputStream out;

	private long relationships;

	BackupWriter(Path file) throws IOException {
		this.out = new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file), BUFFER), BUFFER);
	}

	void header(Header header) {
		write(header.json());
	}

	void node(Record row) {
		ObjectNode line = JsonNodeFactory.instance.objectNode().put("node", this.numbers.size());
		ArrayNode labels = line.putArray("labels");
		row.get("labels").asList((label) -> label.asString()).stream().sorted().forEach(labels::add);
		line.set("properties", PropertyValues.json(row.get("properties").asMap()));
		this.numbers.put(row.get("id").asString(), this.numbers.size());
		write(line);
	}

	void relationship(Record row) {
		ObjectNode line = JsonNodeFactory.instance.objectNode();
		for (String end : List.of("from", "to")) {
			Integer number = this.numbers.get(row.get(end).asString());
			if (number == null) {
				throw BackupWriter.changed();
			}
			line.put(end, number);
		}
		line.put("type", row.get("type").asString());
		line.set("properties", PropertyValues.json(row.get("properties").asMap()));
		this.relationships++;
		write(line);
	}

	/** The last line. */
	void end(Header header) throws IOException {
		if (this.numbers.size() != header.nodes() || this.relationships != header.relationships()) {
			throw BackupWriter.changed();
		}
		String checksum = HexFormat.of().formatHex(this.digest.digest());
		write(JsonNodeFactory.instance.objectNode().put("end", checksum));
		this.out.flush();
	}

	/** Our own loads and imports wait for the lock; other programs may not know of it. */
	private static UnusableBackup changed() {
		return new UnusableBackup("Somebody changed the graph while it was being written, manually or with another"
				+ " program. Nothing was kept; try again.");
	}

	private void write(JsonNode line) {
		try {
			byte[] bytes = this.mapper.writeValueAsBytes(line);
			this.out.write(bytes);
			this.out.write('\n');
			this.digest.update(bytes);
			this.digest.update((byte) '\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.out.close();
	}

}
