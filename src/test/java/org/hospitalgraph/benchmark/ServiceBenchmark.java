package org.hospitalgraph.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.hospitalgraph.HospitalGraph;
import org.hospitalgraph.TestDatabase;
import org.hospitalgraph.benchmark.Clients.Client;
import org.hospitalgraph.benchmark.Clients.Compared;
import org.hospitalgraph.benchmark.Clients.Measured;
import org.hospitalgraph.cypher.file.CypherFile;
import org.hospitalgraph.cypher.file.CypherFiles;
import org.hospitalgraph.register.ImportReport;
import org.hospitalgraph.register.Imports;
import org.hospitalgraph.register.file.RegisterFiles;
import org.hospitalgraph.register.list.ImportOptions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextCustomizerFactories;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the service with the plain driver on the national graph, in one run. Needs
 * {@code -Dregisters=<folder with finess-classic>}.
 */
@SpringBootTest(classes = HospitalGraph.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "hospital-graph.cache-size=0",
				// these clients keep their connections for ever
				"server.tomcat.max-keep-alive-requests=-1",
				// measures the cost of questions, not how many are refused
				"hospital-graph.expensive-questions=64" })
@ContextCustomizerFactories(TestDatabase.Factory.class)
@Import(ServiceBenchmark.Empty.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServiceBenchmark {

	/** More bytes than any answer without rows has. */
	private static final int SOME_ROWS = 1_000;

	private static final List<String> TRAVERSALS = List.of("linked-by-membership", "linked-by-convention", "neighbours",
			"in-common", "shortest-paths");

	private static final String FINESS = "finess-classic/etalab-cs1100507-stock-20210108-derived.csv.gz";

	@Autowired
	private Neo4jConnectionDetails database;

	@Autowired
	private CypherFiles files;

	@Autowired
	private Imports imports;

	@LocalServerPort
	private int port;

	@TempDir
	Path folder;

	private final List<String> table = new ArrayList<>();

	/**
	 * Imports every hundredth establishment of the country, every tenth and all, and asks
	 * the same questions in between. It runs first, because nothing is removed again.
	 */
	@Test
	@Order(1)
	void growth() throws Exception {
		List<String> paths = List.of("/api/v1/entities/chu-lille/links?through=GHT&category=CH",
				this.files.get("queries", "shortest-paths").exampleUrl(),
				"/api/v1/entities/ch-valenciennes/neighbourhood", "/api/v1/entities?q=CH+Valenciennes");
		List<Callable<Client>> ways = paths.stream()
			.<Callable<Client>>map((path) -> () -> http(path, "", 200))
			.toList();
		List<String> rows = new ArrayList<>();
		for (int part : List.of(100, 10, 1)) {
			long read = bringIn(part);
			Clients.warm(ways);
			for (int i = 0; i < paths.size(); i++) {
				rows.add(String.format(Locale.ROOT, "| `%s` | %,d | %s |", paths.get(i), read,
						Clients.measure(1, ways.get(i))));
			}
		}
		System.out.println(
				"\n| question, one client, cache off | establishments of the register | p50 | p99 | per second |\n| --- | --- | --- | --- | --- |");
		rows.forEach(System.out::println);
	}

	@Test
	@Order(2)
	void serviceAgainstTheDriver() throws Exception {
		bringIn(1);
		// a driver as created by somebody who does not use this service
		try (Driver driver = GraphDatabase.driver(this.database.getUri(), this.database.getAuthToken())) {
			List<Pair> pairs = new ArrayList<>();
			for (String name : TRAVERSALS) {
				pairs.add(traversal(driver, name));
			}
			pairs.add(again());
			Clients.warm(pairs.stream().flatMap((pair) -> Stream.of(pair.peer, pair.ours)).toList());
			for (int clients : List.of(1, 16, 64)) {
				for (Pair pair : pairs) {
					Compared compared = Clients.compare(clients, pair.peer, pair.ours);
					row(pair.question, clients, pair.peerName, compared.one(), 1, 1);
					row(pair.question, clients, pair.oursName, compared.other(), compared.p50(), compared.rate());
				}
			}
			cold(driver, pairs.subList(0, TRAVERSALS.size()));
		}
		System.out.println(
				"\n| question | clients | how | p50 | p99 | per second | p50 against its peer | throughput against its peer |\n| --- | --- | --- | --- | --- | --- | --- | --- |");
		this.table.forEach(System.out::println);
	}

	/** The first request, for which the database must plan the question. */
	private void cold(Driver driver, List<Pair> pairs) throws Exception {
		System.out.println(
				"\n| question, one client, no plan known | driver, executeRead | REST, cache off |\n| --- | --- | --- |");
		try (Session session = driver.session()) {
			Runnable forget = () -> session.run("CALL db.clearQueryCaches()").consume();
			for (Pair pair : pairs) {
				System.out.printf(Locale.ROOT, "| %s | %.1f ms | %.1f ms |%n", pair.question,
						Clients.first(pair.peer, forget), Clients.first(pair.ours, forget));
			}
		}
	}

	/** Imports a part of the establishments of the country. Returns how many. */
	private long bringIn(int part) throws Exception {
		String registers = System.getProperty("registers");
		Assumptions.assumeTrue(registers != null, "no -Dregisters=DIR: nothing is measured");
		Path file = Share.of(Path.of(registers, FINESS), part, this.folder);
		try (RegisterFiles opened = RegisterFiles.of(file.toString())) {
			ImportReport report = this.imports.run(opened.all().getFirst(),
					new ImportOptions(null, false, this.folder));
			assertThat(report.created() + report.changed() + report.unchanged() + report.rejectedRecords())
				.isEqualTo(report.read());
			return report.read();
		}
	}

	private Pair traversal(Driver driver, String name) throws Exception {
		CypherFile file = this.files.get("queries", name);
		String path = file.exampleUrl();
		try (KeptConnection first = new KeptConnection(this.port, path, "")) {
			first.ask();
			assertThat(first.length()).as("bytes of %s", path).isGreaterThan(SOME_ROWS);
		}
		Map<String, Object> values = file.examples();
		return new Pair(name, "driver, executeRead", () -> {
			Session session = driver.session();
			return new Client() {

				@Override
				public void ask() {
					List<Record> rows = session
						.executeRead((transaction) -> transaction.run(file.text(), values).list());
					assertThat(rows.size()).isPositive();
				}

				@Override
				public void close() {
					session.close();
				}

			};
		}, "REST, cache off", () -> http(path, "", 200));
	}

	/**
	 * The same question again at the same revision, against a controller that does
	 * nothing.
	 */
	private Pair again() throws Exception {
		String path = "/api/v1/entities/chu-lille/links?through=GHT&category=CH";
		try (KeptConnection first = new KeptConnection(this.port, path, "")) {
			first.ask();
			String known = "If-None-Match: " + first.etag() + "\r\n";
			return new Pair("links, again", "empty controller", () -> http("/empty", "", 200), "REST, 304",
					() -> http(path, known, 304));
		}
	}

	private Client http(String path, String header, int expected) throws Exception {
		KeptConnection connection = new KeptConnection(this.port, path, header);
		return new Client() {

			@Override
			public void ask() throws Exception {
				int status = connection.ask();
				if (status != expected) {
					throw new AssertionError(path + " gave " + status);
				}
			}

			@Override
			public void close() throws Exception {
				connection.close();
			}

		};
	}

	private void row(String question, int clients, String how, Measured measured, double p50, double rate) {
		this.table.add(String.format(Locale.ROOT, "| %s | %d | %s | %s | %.2f | %.2f |", question, clients, how,
				measured, p50, rate));
	}

	/** A question in two ways. */
	private record Pair(String question, String peerName, Callable<Client> peer, String oursName,
			Callable<Client> ours) {
	}

	/** A controller that does nothing. */
	@RestController
	static class Empty {

		@GetMapping("/empty")
		Map<String, String> nothing() {
			return Map.of("nothing", "at all");
		}

	}

}
