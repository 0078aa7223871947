package org.hospitalgraph.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the same nodes and relationships without the importer: without reading,
 * checking, correcting, joining, history or rejects.
 *
 * @param nodes id, labels, properties
 * @param relationships from, to, type, properties
 */
record Peers(List<Map<String, Object>> nodes, List<Map<String, Object>> relationships) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final int BATCH = 5_000;

	/** The status of the script without PostgreSQL. */
	private static final int NOT_INSTALLED = 69;

	private static final String NODES = "UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties";

	private static final String RELATIONSHIPS = "UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})"
			+ " CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties";

	/** Everything in a graph that comes from a register. */
	static Peers of(Driver driver) {
		try (Session session = driver.session()) {
			return new Peers(
					session
						.run("MATCH (n:Entity|Source|Name|Figure) WHERE n.origin <> 'dossiers' AND NOT n:Run"
								+ " RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties")
						.list((row) -> row.asMap()),
					session
						.run("MATCH (a:Entity|Source)-[r]->(b) WHERE r.origin <> 'dossiers'"
								+ " RETURN a.id AS from, b.id AS to, type(r) AS type, properties(r) AS properties")
						.list((row) -> row.asMap()));
		}
	}

	/**
	 * Writes with two sessions in parallel, in batches, nodes first. Returns the seconds.
	 */
	double unwind(Driver driver) throws Exception {
		long begin = System.nanoTime();
		inTwoSessions(driver, NODES, this.nodes);
		inTwoSessions(driver, RELATIONSHIPS, this.relationships);
		return (System.nanoTime() - begin) / 1e9;
	}

	private static void inTwoSessions(Driver driver, String statement, List<Map<String, Object>> rows)
			throws Exception {
		List<Callable<Void>> halves = new ArrayList<>();
		for (int half = 0; half < 2; half++) {
			int first = half * BATCH;
			halves.add(() -> {
				try (Session session = driver.session()) {
					for (int at = first; at < rows.size(); at += 2 * BATCH) {
						Map<String, Object> bound = Map.of("rows", rows.subList(at, Math.min(at + BATCH, rows.size())));
						session.executeWriteWithoutResult((transaction) -> transaction.run(statement, bound).consume());
					}
				}
				return null;
			});
		}
		try (ExecutorService sessions = Executors.newFixedThreadPool(2)) {
			for (Future<Void> half : sessions.invokeAll(halves)) {
				half.get();
			}
		}
	}

	/**
	 * Writes the same rows with {@code src/quality/copy.sh}; returns the seconds of each
	 * run.
	 */
	List<Double> copy(Path folder, int times) throws IOException, InterruptedException {
		Path entities = folder.resolve("nodes.csv");
		Path links = folder.resolve("relationships.csv");
		try (CsvWriter csv = CsvWriter.builder().build(entities)) {
			this.nodes.forEach((row) -> writeNode(csv, row));
			onlyDescribedByDocuments().forEach((id) -> csv.writeRecord(id, "[Entity]", null, "{}"));
		}
		try (CsvWriter csv = CsvWriter.builder().build(links)) {
			this.relationships.forEach((row) -> writeRelationship(csv, row));
		}
		Process process = new ProcessBuilder("bash", "src/quality/copy.sh", entities.toString(), links.toString(),
				String.valueOf(times))
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		List<Double> seconds = process.inputReader().lines().map(Double::valueOf).toList();
		int status = process.waitFor();
		if (status != 0 && status != NOT_INSTALLED) {
			throw new IOException("copy.sh ended with " + status);
		}
		return seconds;
	}

	private static void writeNode(CsvWriter csv, Map<String, Object> row) {
		Map<?, ?> properties = (Map<?, ?>) row.get("properties");
		Object finess = properties.get("finess");
		csv.writeRecord(text(row.get("id")), text(row.get("labels")), (finess != null) ? text(finess) : null,
				JSON.writeValueAsString(properties));
	}

	private static void writeRelationship(CsvWriter csv, Map<String, Object> row) {
		Map<?, ?> properties = (Map<?, ?>) row.get("properties");
		csv.writeRecord(text(properties.get("id")), text(row.get("from")), text(row.get("to")), text(row.get("type")),
				JSON.writeValueAsString(properties));
	}

	/** The ends of relationships that are not among these nodes. */
	private List<String> onlyDescribedByDocuments() {
		Set<Object> known = new HashSet<>();
		this.nodes.forEach((row) -> known.add(row.get("id")));
		return this.relationships.stream()
			.flatMap((row) -> Stream.of(row.get("from"), row.get("to")))
			.filter(known::add)
			.map(Peers::text)
			.toList();
	}

	private static String text(Object value) {
		return String.valueOf(value);
	}

}
