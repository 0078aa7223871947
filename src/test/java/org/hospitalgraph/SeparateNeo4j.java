package org.hospitalgraph;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j in a separate process, which can be killed, frozen and started again. It ends
 * with the tests, because it ends when its input is closed.
 */
final class SeparateNeo4j implements AutoCloseable {

	private static final String READY = "listens at ";

	private static final String DONE = "done";

	private final Path folder;

	private Process process;

	private BufferedReader output;

	private int port;

	private SeparateNeo4j(Path folder) throws IOException {
		this.folder = folder;
		start();
	}

	static SeparateNeo4j inNewFolder() throws IOException {
		return new SeparateNeo4j(Files.createTempDirectory("separate-neo4j"));
	}

	/** Starts it, or starts it again with the same data, possibly at another port. */
	void start() throws IOException {
		this.process = OtherJvm.start(SeparateNeo4j.class.getName(), "512m", List.of(this.folder.toString()));
		this.output = new BufferedReader(new InputStreamReader(this.process.getInputStream(), StandardCharsets.UTF_8));
		this.port = Integer.parseInt(said(READY));
	}

	int port() {
		return this.port;
	}

	/** Kills it like a power cut: nothing is flushed or announced. */
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	void freeze() throws IOException, InterruptedException {
		signal("STOP");
	}

	void thaw() throws IOException, InterruptedException {
		signal("CONT");
	}

	/** An account that may only read. */
	void readOnly(boolean readOnly) throws IOException {
		BufferedWriter input = this.process.outputWriter();
		input.write(readOnly ? "read-only\n" : "read-write\n");
		input.flush();
		said(DONE);
	}

	@Override
	public void close() throws Exception {
		thaw();
		kill();
	}

	private void signal(String signal) throws IOException, InterruptedException {
		new ProcessBuilder("kill", "-" + signal, Long.toString(this.process.pid())).start().waitFor();
	}

	private String said(String beginning) throws IOException {
		StringBuilder all = new StringBuilder();
		for (String line = this.output.readLine(); line != null; line = this.output.readLine()) {
			if (line.startsWith(beginning)) {
				return line.substring(beginning.length());
			}
			all.append(line).append('\n');
		}
		throw new IOException("the database ended: " + all);
	}

	/**
	 * The main method of the process.
	 * @param arguments the folder of the data
	 */
	public static void main(String[] arguments) throws IOException {
		DatabaseManagementService server = new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
			.setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
			.setConfig(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED)
			.setConfig(GraphDatabaseSettings.auth_enabled, false)
			.setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(64))
			.build();
		GraphDatabaseAPI database = (GraphDatabaseAPI) server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
		if (!database.isAvailable(Patience.ofSeconds(60).toMillis())) {
			throw new IllegalStateException("not available");
		}
		Config config = database.getDependencyResolver().resolveDependency(Config.class);
		System.out.println(READY + database.getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT)
			.getPort());
		try (BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
			for (String line = input.readLine(); line != null; line = input.readLine()) {
				config.setDynamic(GraphDatabaseSettings.read_only_databases,
						"read-only".equals(line) ? Set.of(database.databaseName()) : Set.of(), "test");
				System.out.println(DONE);
			}
		}
		catch (UncheckedIOException ex) {
			// the parent process has gone
		}
		server.shutdown();
	}

}
