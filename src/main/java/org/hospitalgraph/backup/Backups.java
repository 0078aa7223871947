package org.hospitalgraph.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.file.CypherFile;
import org.hospitalgraph.cypher.file.CypherFiles;
import org.hospitalgraph.cypher.revision.Revision;
import org.hospitalgraph.cypher.revision.StagedWork;
import org.hospitalgraph.model.Fingerprint;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.stereotype.Component;

/**
 * Writes the graph into a file and brings it back. Both hold the lock of the loads: a
 * backup is of one revision, and a restore is staged like an import, so that readers see
 * either the graph before or the graph after.
 */
@Component
public class Backups {

	private final Cypher cypher;

	private final CypherFiles files;

	private final StagedWork work;

	Backups(Cypher cypher, CypherFiles files, StagedWork work) {
		this.cypher = cypher;
		this.files = files;
		this.work = work;
	}

	/**
	 * Writes a backup. The file appears when it is complete and has been read again as a
	 * check.
	 * @param step is told what is done next
	 * @throws UnusableBackup with a sentence, if there is nothing to write, or the graph
	 * changes meanwhile
	 */
	public BackupReport write(Path file, Consumer<String> step) throws IOException {
		Instant begin = Instant.now();
		Path folder = file.toAbsolutePath().getParent();
		if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
			throw new UnusableBackup(file + " cannot be written: name a file in a folder that exists.");
		}
		Path part = Files.createTempFile(folder, file.getFileName() + ".", ".part");
		try {
			this.cypher.still((graph) -> write(graph, part, begin, step));
			try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
				channel.force(true);
			}
			step.accept("Reading it again");
			Header header = BackupReader.read(part, new BackupReader.Nothing());
			Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			return report(header, file, begin);
		}
		finally {
			Files.deleteIfExists(part);
		}
	}

	private Header write(Cypher.Writing graph, Path part, Instant begin, Consumer<String> step) {
		String held = graph.run("backup-lock", Map.of())
			.stream()
			.map((row) -> row.get("revision").asString(Revision.NONE))
			.findFirst()
			.orElse(Revision.NONE);
		if (held.equals(Revision.NONE)) {
			throw new UnusableBackup("The graph is empty; there is nothing to write. Is this the right data folder"
					+ " (--hospital-graph.data=DIR) or database (--spring.neo4j.uri=URI)?");
		}
		List<Long> size = size(graph);
		Header header = new Header(held, schema(), size.getFirst(), size.getLast(),
				begin.truncatedTo(ChronoUnit.SECONDS).toString());
		step.accept("Writing " + size.getFirst() + " nodes and " + size.getLast() + " relationships");
		try (BackupWriter writer = new BackupWriter(part)) {
			writer.header(header);
			graph.each("backup-nodes", Map.of(), writer::node);
			graph.each("backup-relationships", Map.of(), writer::relationship);
			writer.end(header);
			return header;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Checks that a file is a complete backup, without touching the graph.
	 * @throws UnusableBackup with a sentence, if it is not
	 */
	public static void check(Path file) throws IOException {
		BackupReader.read(file, new BackupReader.Nothing());
	}

	/**
	 * Brings a backup back.
	 * @param replace whether everything in the graph may be deleted first; otherwise only
	 * an empty graph is restored into
	 * @param step is told what is done next
	 * @throws UnusableBackup with a sentence, if that is not possible; the graph is as it
	 * was
	 */
	public BackupReport restore(Path file, boolean replace, Consumer<String> step) throws IOException {
		Instant begin = Instant.now();
		this.cypher.schema();
		Header header = this.work.run((graph, present) -> restore(graph, file, replace, step));
		step.accept("Removing what it replaces");
		try {
			this.work.clean();
		}
		catch (Neo4jException ex) {
			// The restore has succeeded: nobody sees what is left, and the next one
			// removes it.
			step.accept("Left to the next import or restore: " + ex.getMessage());
		}
		return report(header, file, begin);
	}

	private Header restore(Cypher.Writing graph, Path file, boolean replace, Consumer<String> step) {
		long present = size(graph).getFirst() - 1; // without the node of the lock
		if (present > 0 && !replace) {
			throw new UnusableBackup("The graph is not empty: it has " + present + " nodes. Restore into an empty"
					+ " data folder (--hospital-graph.data=DIR) or database, or use --replace, which deletes"
					+ " everything in it.");
		}
		try {
			step.accept("Writing its content, hidden until it is complete");
			Restoring restoring = new Restoring(this.cypher);
			Header header = BackupReader.read(file, restoring);
			restoring.flush();
			step.accept("Making it visible in one step");
			graph.run("restore-hide", Map.of());
			graph.run("restore-show", Map.of());
			prove(graph, header);
			return header;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Checks before the graph becomes visible that it is complete. */
	private static void prove(Cypher.Writing graph, Header header) {
		List<Long> size = size(graph);
		List<String> held = graph.run("backup-lock", Map.of())
			.stream()
			.map((row) -> row.get("revision").asString(Revision.NONE))
			.toList();
		if (!held.equals(List.of(header.revision())) || !size.equals(List.of(header.nodes(), header.relationships()))) {
			throw new UnusableBackup("The backup says revision " + header.revision() + ", " + header.nodes()
					+ " nodes and " + header.relationships() + " relationships, but the restored graph is at " + held
					+ " with " + size.getFirst() + " and " + size.getLast() + ".");
		}
	}

	/** How many nodes, and how many relationships. */
	private static List<Long> size(Cypher.Writing graph) {
		return graph.run("backup-size", Map.of()).stream().map((row) -> row.get("number").asLong()).toList();
	}

	private String schema() {
		return Fingerprint.of(this.files.all("schema").stream().map(CypherFile::text).collect(Collectors.joining()));
	}

	private BackupReport report(Header header, Path file, Instant begin) throws IOException {
		return new BackupReport(header.revision(), header.nodes(), header.relationships(), Files.size(file),
				!header.schema().equals(schema()), Duration.between(begin, Instant.now()));
	}

}
