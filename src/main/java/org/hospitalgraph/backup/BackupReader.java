package org.hospitalgraph.backup;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.hospitalgraph.model.Fingerprint;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a backup from its first line to its last and trusts nothing: order, numbers,
 * counts and checksum must be as they were written.
 */
final class BackupReader {

	private static final int BUFFER = 256 * 1024;

	/** The longest line that is read. Our own nodes need less than a thousandth of it. */
	private static final int LONGEST_LINE = 16 << 20;

	private final JsonMapper mapper = JsonMapper.shared();

	private final MessageDigest digest = Fingerprint.sha256();

	private final String name;

	private final Content content;

	private long line;

	private long nodes;

	private long relationships;

	private BackupReader(String name, Content content) {
		this.name = name;
		this.content = content;
	}

	/**
	 * Passes on the content of a backup, piece by piece.
	 * @throws UnusableBackup with a sentence, if it is not a backup or is damaged; some
	 * pieces may have been passed on before
	 */
	static Header read(Path file, Content content) throws IOException {
		String name = String.valueOf(file.getFileName());
		if (!Files.isRegularFile(file)) {
			throw new UnusableBackup("There is no file " + file + ".");
		}
		BackupReader reader = new BackupReader(name, content);
		try (InputStream in = new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), BUFFER),
				BUFFER)) {
			return reader.read(in);
		}
		catch (ZipException ex) {
			throw (reader.line == 0) ? reader.isNone() : reader.damaged("it cannot be unpacked completely");
		}
		catch (EOFException ex) {
			throw (Files.size(file) == 0) ? new UnusableBackup(name + " is empty.")
					: reader.damaged("it ends too early");
		}
	}

	private Header read(InputStream in) throws IOException {
		byte[] first = line(in);
		Header header = (first != null) ? Header.of(json(first), this.name) : null;
		if (header == null) {
			throw isNone();
		}
		for (byte[] next = first; next != null; next = line(in)) {
			JsonNode json = json(next);
			if (json.has("end")) {
				end(header, json.path("end").asString(""), in);
				return header;
			}
			this.digest.update(next);
			this.digest.update((byte) '\n');
			if (this.line > 1) {
				piece(header, json);
			}
		}
		throw damaged("it ends too early");
	}

	private void piece(Header header, JsonNode json) {
		try {
			Map<String, Object> properties = PropertyValues.properties(json.required("properties"));
			if (json.has("node")) {
				require(json.get("node").asLong(-1) == this.nodes && this.relationships == 0);
				List<String> labels = json.required("labels").valueStream().map(JsonNode::asString).toList();
				this.content.node((int) this.nodes++, labels, properties);
			}
			else {
				this.content.relationship(end(header, json.required("from")), end(header, json.required("to")),
						json.required("type").asString(), properties);
				this.relationships++;
			}
		}
		catch (UnusableBackup ex) {
			throw ex;
		}
		catch (IllegalArgumentException | java.time.DateTimeException | tools.jackson.core.JacksonException
				| NullPointerException ex) {
			throw damaged("line " + this.line + " is neither a node nor a relationship");
		}
	}

	private int end(Header header, JsonNode number) {
		require(this.nodes == header.nodes() && number.isInt() && number.asInt() >= 0 && number.asInt() < this.nodes);
		return number.asInt();
	}

	private void require(boolean right) {
		if (!right) {
			throw damaged("line " + this.line + " does not fit the lines before it");
		}
	}

	private void end(Header header, String checksum, InputStream in) throws IOException {
		if (!HexFormat.of().formatHex(this.digest.digest()).equals(checksum)) {
			throw damaged("its checksum does not match its content");
		}
		if (this.nodes != header.nodes() || this.relationships != header.relationships() || line(in) != null) {
			throw damaged("its content does not match its first line");
		}
	}

	private JsonNode json(byte[] line) {
		try {
			return this.mapper.readTree(line);
		}
		catch (tools.jackson.core.JacksonException ex) {
			throw (this.line == 1) ? isNone() : damaged("line " + this.line + " is not JSON");
		}
	}

	/** The next line; null at the end. */
	private byte @Nullable [] line(InputStream in) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
		int read = in.read();
		if (read < 0) {
			return null;
		}
		this.line++;
		for (; read >= 0 && read != '\n'; read = in.read()) {
			if (bytes.size() == LONGEST_LINE) {
				throw damaged("line " + this.line + " is too long");
			}
			bytes.write(read);
		}
		return bytes.toByteArray();
	}

	private UnusableBackup isNone() {
		return new UnusableBackup(
				this.name + " is not a backup of hospital-graph; 'backup FILE' writes one. Import files of"
						+ " registers with 'import FILE'.");
	}

	private UnusableBackup damaged(String how) {
		return new UnusableBackup(
				this.name + " is damaged: " + how + ". Take another backup, or import the registers again.");
	}

	/** Receives the content of a backup. */
	interface Content {

		void node(int number, List<String> labels, Map<String, Object> properties);

		void relationship(int from, int to, String type, Map<String, Object> properties);

	}

	/** Receives nothing: it is enough that the backup can be read. */
	static final class Nothing implements Content {

		@Override
		public void node(int number, List<String> labels, Map<String, Object> properties) {
			// nothing to do with it
		}

		@Override
		public void relationship(int from, int to, String type, Map<String, Object> properties) {
			// nothing to do with it
		}

	}

}
