package org.hospitalgraph.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Neo4j Community in the same JVM, for those who just want to start. Bolt listens on
 * loopback only, with authentication, so that Neo4j Browser and other clients on this
 * machine can connect too.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

	private static final String LOOPBACK = "127.0.0.1";

	private final DatabaseManagementService server;

	private final Path folder;

	private final String password;

	private final int port;

	private EmbeddedNeo4j(DatabaseManagementService server, Path folder, String password, int port) {
		this.server = server;
		this.folder = folder;
		this.password = password;
		this.port = port;
	}

	/**
	 * Starts the database.
	 * @param folder where it keeps its data
	 * @param port where Bolt listens; 0 for any that is free
	 * @throws StartFailure with a sentence, where it cannot start
	 */
	public static EmbeddedNeo4j start(Path folder, int port) {
		Path home = folder.toAbsolutePath().normalize();
		prepare(home);
		requireFree(port);
		DatabaseManagementService server = build(home, port);
		try {
			String password = authenticate(server, home);
			GraphDatabaseAPI database = (GraphDatabaseAPI) server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
			if (!database.isAvailable(Duration.ofSeconds(60).toMillis())) {
				throw new StartFailure("The database in " + home + " did not become available; see " + home
						+ "/logs/debug.log. Where its files are damaged, as after a full disk, move the folder"
						+ " away: everything in it is built anew.", new IllegalStateException("not available"));
			}
			int bound = database.getDependencyResolver()
				.resolveDependency(ConnectorPortRegister.class)
				.getLocalAddress(ConnectorType.BOLT)
				.getPort();
			EmbeddedNeo4j started = new EmbeddedNeo4j(server, home, password, bound);
			new Address(home).keep(started.uri());
			return started;
		}
		catch (RuntimeException ex) {
			server.shutdown();
			throw ex;
		}
	}

	private static DatabaseManagementService build(Path home, int port) {
		try {
			return new DatabaseManagementServiceBuilder(home).setConfig(BoltConnector.enabled, true)
				.setConfig(BoltConnector.listen_address, new SocketAddress(LOOPBACK, port))
				.setConfig(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED)
				.setConfig(GraphDatabaseSettings.auth_enabled, true)
				// Taken as the store grows: the five documents need little, the nation
				// 250 MiB.
				.setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(512))
				.setConfig(GraphDatabaseSettings.keep_logical_logs, "2 files")
				// It keeps the latest 8,192 questions with their values, so that whoever
				// asks db.stats may see them: some MiB that look like a leak.
				.setConfig(GraphDatabaseInternalSettings.data_collector_max_recent_query_count, 16)
				// Twice five seconds by default, in which a server that stops waits for
				// whoever may still connect; ours has stopped asking before.
				.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
				.build();
		}
		catch (RuntimeException ex) {
			throw explained(ex, home, port);
		}
	}

	private static StartFailure explained(RuntimeException failure, Path home, int port) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof FileLockException) {
				return new StartFailure(
						"The data folder " + home + " is in use by another process; stop that, or choose"
								+ " another folder with --hospital-graph.data=DIR.",
						failure);
			}
			if (cause instanceof BindException) {
				return portInUse(port, failure);
			}
		}
		return new StartFailure("The database in " + home + " cannot start: " + failure.getMessage() + ". See " + home
				+ "/logs/debug.log, or move the folder away: everything in it is built anew.", failure);
	}

	/**
	 * Asked before the start, because Neo4j takes seconds to find out and says it less
	 * clearly.
	 */
	private static void requireFree(int port) {
		try (ServerSocket socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(InetAddress.getByName(LOOPBACK), port));
		}
		catch (IOException ex) {
			throw portInUse(port, ex);
		}
	}

	private static StartFailure portInUse(int port, Exception cause) {
		return new StartFailure("Port " + port + " (Bolt) is in use; stop what uses it, or choose another port with"
				+ " --hospital-graph.bolt-port=PORT (0: any).", cause);
	}

	private static void prepare(Path home) {
		try {
			Files.createDirectories(home);
		}
		catch (IOException ex) {
			throw new StartFailure("The data folder " + home + " cannot be created; choose another with"
					+ " --hospital-graph.data=DIR.", ex);
		}
		if (!Files.isWritable(home)) {
			throw new StartFailure("The data folder " + home + " cannot be written to; choose another with"
					+ " --hospital-graph.data=DIR.", new IOException("not writable"));
		}
	}

	private static String authenticate(DatabaseManagementService server, Path home) {
		Password kept = new Password(home);
		try {
			if (kept.exists()) {
				return kept.read();
			}
			String password = Password.generate();
			server.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
				.executeTransactionally("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
						Map.of("password", password));
			kept.keep(password);
			return password;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The password in " + kept.file() + " cannot be read or written", ex);
		}
	}

	/**
	 * How to reach the database of a folder that another process has open, such as a
	 * service that runs while a command is given; nothing where none has.
	 */
	public static Optional<Running> running(Path folder) {
		Path home = folder.toAbsolutePath().normalize();
		return new Address(home).reachable().flatMap((uri) -> {
			try {
				return Optional.of(new Running(uri, new Password(home).read()));
			}
			catch (IOException ex) {
				return Optional.empty();
			}
		});
	}

	/** A database that another process has open. */
	public record Running(String uri, String password) {
	}

	/** Where clients on this machine connect to. */
	public String uri() {
		return "bolt://" + LOOPBACK + ":" + this.port;
	}

	public String password() {
		return this.password;
	}

	public Path folder() {
		return this.folder;
	}

	@Override
	public void close() {
		new Address(this.folder).forget();
		this.server.shutdown();
	}

}
