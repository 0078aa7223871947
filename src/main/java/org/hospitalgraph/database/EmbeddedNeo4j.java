package org.hospitalgraph.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import inet.ipaddr.IPAddressString;
import org.hospitalgraph.database.successor.DataFolder;
import org.hospitalgraph.database.successor.Procedures;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.AuthToken;
import org.neo4j.kernel.api.security.exception.InvalidAuthTokenException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Neo4j Community in the same JVM, for users who do not want to set up a database. Bolt
 * listens on loopback only, with authentication, so that Neo4j Browser and other clients
 * on this machine can connect too.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

	private static final String LOOPBACK = "127.0.0.1";

	private final DatabaseManagementService server;

	private final Path folder;

	private final String password;

	private final int port;

	private final GraphDatabaseAPI database;

	private EmbeddedNeo4j(DatabaseManagementService server, GraphDatabaseAPI database, Path folder, String password,
			int port) {
		this.server = server;
		this.database = database;
		this.folder = folder;
		this.password = password;
		this.port = port;
	}

	/**
	 * Starts the database, however long that takes, and prints a line every few seconds
	 * meanwhile.
	 * @param folder the folder for its data
	 * @param port where Bolt listens; 0 for any that is free
	 * @param pages how many mebibytes of its data may be in memory, beside the heap
	 * @throws StartFailure with a sentence, if it cannot start
	 */
	public static EmbeddedNeo4j start(Path folder, int port, int pages) {
		Path home = folder.toAbsolutePath().normalize();
		prepare(home);
		requireFree(port);
		new DataFolder(home).tidy();
		return Terminal.during("le démarrage de Neo4j dans " + home, "Neo4j to start in " + home,
				() -> started(home, port, pages));
	}

	/** Whether a database has been made in this folder. */
	public static boolean isIn(Path folder) {
		return Files.isDirectory(folder.resolve("data/databases").resolve(GraphDatabaseSettings.DEFAULT_DATABASE_NAME));
	}

	private static EmbeddedNeo4j started(Path home, int port, int pages) {
		DatabaseManagementService server = build(home, port, pages);
		try {
			String password = authenticate(server, home);
			GraphDatabaseAPI database = (GraphDatabaseAPI) server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
			awaitAvailable(server, database, home);
			Procedures.register(database, new DataFolder(home));
			int bound = database.getDependencyResolver()
				.resolveDependency(ConnectorPortRegister.class)
				.getLocalAddress(ConnectorType.BOLT)
				.getPort();
			EmbeddedNeo4j started = new EmbeddedNeo4j(server, database, home, password, bound);
			if (!started.isPasswordTaken()) {
				started.takePassword();
			}
			new AddressFile(home).keep(started.uri());
			return started;
		}
		catch (RuntimeException ex) {
			server.shutdown();
			throw ex;
		}
	}

	/** If the database has not failed, it is still recovering, which may take minutes. */
	private static void awaitAvailable(DatabaseManagementService server, GraphDatabaseAPI database, Path home) {
		DatabaseStateService<?> states = system(server).getDependencyResolver()
			.resolveDependency(DatabaseStateService.class);
		while (!database.isAvailable(TimeUnit.SECONDS.toMillis(1))) {
			states.causeOfFailure(database.databaseId()).ifPresent((cause) -> {
				throw EmbeddedFailures.damaged(home, cause);
			});
		}
	}

	private static GraphDatabaseAPI system(DatabaseManagementService server) {
		return (GraphDatabaseAPI) server.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
	}

	private static DatabaseManagementService build(Path home, int port, int pages) {
		try {
			return new DatabaseManagementServiceBuilder(home).setConfig(BoltConnector.enabled, true)
				.setConfig(BoltConnector.listen_address, new SocketAddress(LOOPBACK, port))
				.setConfig(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED)
				.setConfig(GraphDatabaseSettings.auth_enabled, true)
				.setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(pages))
				.setConfig(GraphDatabaseSettings.keep_logical_logs, "2 files")
				// Otherwise it keeps the latest 8,192 questions with their values for
				// db.stats: some MiB that look like a leak.
				.setConfig(GraphDatabaseInternalSettings.data_collector_max_recent_query_count, 16)
				// By default a stopping server waits twice five seconds for connections
				// that may still come; our service no longer asks by then.
				.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
				// On a busy machine a log-in may take longer than thirty seconds.
				.setConfig(BoltConnectorInternalSettings.unsupported_bolt_unauth_connection_timeout,
						Duration.ofMinutes(10))
				// A client can read the graph, but nothing else on this machine or its
				// network: LOAD CSV finds neither files nor hosts.
				.setConfig(GraphDatabaseSettings.allow_file_urls, false)
				.setConfig(GraphDatabaseInternalSettings.cypher_ip_blocklist,
						List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0")))
				.build();
		}
		catch (RuntimeException ex) {
			throw EmbeddedFailures.explained(ex, home, port);
		}
	}

	/**
	 * Checked before the start, because Neo4j takes seconds to find out and reports it
	 * less clearly.
	 */
	private static void requireFree(int port) {
		try (ServerSocket socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(InetAddress.getByName(LOOPBACK), port));
		}
		catch (IOException | IllegalArgumentException ex) {
			throw EmbeddedFailures.portInUse(port, ex);
		}
	}

	private static void prepare(Path home) {
		try {
			Files.createDirectories(home);
		}
		catch (IOException ex) {
			throw new StartFailure(
					"Le dossier de données " + home + " ne peut pas être créé ; choisissez-en un autre avec"
							+ " --hospital-graph.data=DOSSIER.",
					"The data folder " + home + " cannot be created; choose another with"
							+ " --hospital-graph.data=DIR.",
					ex);
		}
		if (!Files.isWritable(home)) {
			throw EmbeddedFailures.notWritable(home, new IOException("not writable"));
		}
	}

	private static String authenticate(DatabaseManagementService server, Path home) {
		Password kept = new Password(home);
		try {
			Optional<String> written = kept.read();
			if (written.isPresent()) {
				return written.get();
			}
			boolean lost = Files.exists(kept.file());
			String password = Password.generate();
			give(server, password);
			kept.keep(password);
			if (lost) {
				Terminal.say("Le fichier " + kept.file() + " ne contenait pas de mot de passe ; il en a un nouveau.",
						"The file " + kept.file() + " held no password; it has a new one.");
			}
			return password;
		}
		catch (IOException ex) {
			throw new StartFailure(
					"Le mot de passe de la base, " + kept.file() + ", ne peut être ni lu ni écrit (" + ex.getMessage()
							+ "). Supprimez-le : le prochain démarrage en créera un nouveau.",
					"The password of the database, " + kept.file() + ", can be neither read nor written ("
							+ ex.getMessage() + "). Delete it: the next start will create a new one.",
					ex);
		}
	}

	/** Gives the user neo4j this password, whatever it was before. */
	private static void give(DatabaseManagementService server, String password) {
		system(server).executeTransactionally(
				"CREATE OR REPLACE USER neo4j SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED",
				Map.of("password", password));
	}

	private boolean isPasswordTaken() {
		try {
			return system(this.server).getDependencyResolver()
				.resolveDependency(AuthManager.class)
				.login(AuthToken.newBasicAuthToken("neo4j", this.password), ClientConnectionInfo.EMBEDDED_CONNECTION)
				.subject()
				.getAuthenticationResult() == AuthenticationResult.SUCCESS;
		}
		catch (InvalidAuthTokenException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Gives the database the password in the file. It has another one if the file comes
	 * from another folder, or somebody has changed the password in Neo4j Browser.
	 */
	private void takePassword() {
		give(this.server, this.password);
		Terminal.say(
				"Le mot de passe de la base différait de celui du fichier " + new Password(this.folder).file()
						+ " ; il l’est de nouveau.",
				"The password of the database was not that of the file " + new Password(this.folder).file()
						+ "; it is again.");
	}

	/**
	 * The address of a folder's database that another process has open, such as a running
	 * service; empty if none has.
	 */
	public static Optional<Running> running(Path folder) {
		Path home = folder.toAbsolutePath().normalize();
		return new AddressFile(home).reachable().flatMap((uri) -> {
			try {
				return new Password(home).read().map((password) -> new Running(uri, password));
			}
			catch (IOException ex) {
				return Optional.empty();
			}
		});
	}

	/** A database that another process has open. */
	public record Running(String uri, String password) {
	}

	/** The address for clients on this machine. */
	public String uri() {
		return "bolt://" + LOOPBACK + ":" + this.port;
	}

	public String password() {
		return this.password;
	}

	GraphDatabaseAPI database() {
		return this.database;
	}

	public Path folder() {
		return this.folder;
	}

	@Override
	public void close() {
		new AddressFile(this.folder).forget();
		this.server.shutdown();
	}

}
