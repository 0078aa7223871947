package org.hospitalgraph.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Tag("service")
class EmbeddedNeo4jTests {

	@Test
	void keepsAGeneratedPasswordForItsOwnerOnlyAndLetsNobodyElseIn(@TempDir Path folder) throws IOException {
		Path password = folder.resolve("neo4j-password");
		String uri;
		try (EmbeddedNeo4j database = EmbeddedNeo4j.start(folder, 0, 64)) {
			uri = database.uri();
			assertThat(uri).startsWith("bolt://127.0.0.1:");
			assertThat(Files.readString(password).strip()).isEqualTo(database.password()).hasSize(32);
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password))).isEqualTo("rw-------");
			try (Driver right = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", database.password()));
					Driver wrong = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", "neo4j"))) {
				right.verifyConnectivity();
				assertLoadsNothing(right, password.toUri().toString());
				assertLoadsNothing(right, "https://127.0.0.1:1/hospitals.csv");
				assertThatExceptionOfType(AuthenticationException.class).isThrownBy(wrong::verifyConnectivity);
			}
			assertThatExceptionOfType(StartFailure.class).isThrownBy(() -> EmbeddedNeo4j.start(folder, 0, 64))
				.withMessageContaining("is in use by another process");
		}
		try (EmbeddedNeo4j again = EmbeddedNeo4j.start(folder, 0, 64);
				Driver driver = GraphDatabase.driver(again.uri(), AuthTokens.basic("neo4j", again.password()))) {
			driver.verifyConnectivity();
		}
	}

	/**
	 * A client over Bolt can read the graph, but nothing else on this machine or its
	 * network.
	 */
	private static void assertLoadsNothing(Driver driver, String address) {
		for (String use : List.of("RETURN row", "CREATE (:Loaded {row: row})")) {
			assertThatExceptionOfType(Neo4jException.class)
				.isThrownBy(() -> driver.executableQuery("LOAD CSV FROM $address AS row " + use)
					.withParameters(Map.of("address", address))
					.execute())
				.withMessageMatching("(?is).*(configuration property|blocked|not allowed|access).*");
		}
	}

	@Test
	void saysWhichPortIsInUse(@TempDir Path folder) throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			assertThatExceptionOfType(StartFailure.class)
				.isThrownBy(() -> EmbeddedNeo4j.start(folder, taken.getLocalPort(), 64))
				.withMessageContaining("Port " + taken.getLocalPort() + " (Bolt) is in use")
				.withMessageContaining("--hospital-graph.bolt-port");
		}
	}

	@Test
	void saysThatTheDataFolderCannotBeCreated(@TempDir Path folder) throws IOException {
		Path file = Files.createFile(folder.resolve("file"));
		assertThatExceptionOfType(StartFailure.class).isThrownBy(() -> EmbeddedNeo4j.start(file.resolve("data"), 0, 64))
			.withMessageContaining("cannot be created");
	}

}
