package org.hospitalgraph.database.direct;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.hospitalgraph.ServiceTest;
import org.hospitalgraph.cypher.connection.ReadTransactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Questions to the embedded database without Bolt, beside the same through the driver.
 */
@ServiceTest
class DirectReadTransactionsTests {

	private static final TransactionConfig MINUTE = limit(Duration.ofMinutes(1));

	@Autowired
	private ReadTransactions reading;

	@Autowired
	private Driver driver;

	@BeforeEach
	void onlyWhereTheDatabaseIsEmbedded() {
		assumeTrue(this.reading instanceof DirectReadTransactions, "SKIPPED: the database of this run is a container");
	}

	@ParameterizedTest
	@ValueSource(strings = { "RETURN $id AS id, $many AS many, $none AS none, $map AS map",
			"RETURN 1 AS a, 2.5 AS b, true AS c, 'x' AS d, null AS e, [1, [2]] AS f, {a: [null, {b: 1}]} AS g, [] AS h",
			"RETURN date('2016-07-01') AS a, datetime('2016-07-01T12:00:00+02:00') AS b, localdatetime('2016-07-01T12:00') AS c, duration('P1M2DT3.5S') AS d, point({latitude: 50.6, longitude: 3.0}) AS e, point({x: 1, y: 2, z: 3}) AS f",
			"MATCH (e:Entity {id: $id}) RETURN e, labels(e) AS labels, elementId(e) AS element",
			"MATCH (:Entity {id: $id})-[r:MEMBER_OF]->(g) RETURN r, properties(r) AS properties, startNode(r).id AS a ORDER BY g.id",
			"MATCH p = (:Entity {id: $id})-[:MEMBER_OF]->()<-[:MEMBER_OF]-(o) RETURN p, nodes(p) AS nodes ORDER BY o.id, elementId(relationships(p)[0]) LIMIT 20",
			"MATCH (e:Entity) WHERE e.id IN $many RETURN e {.*, more: [(e)-[r]->(x) | [type(r), x.id]]} AS e ORDER BY e.id" })
	void answersLikeTheDriver(String text) {
		Map<String, Object> values = new HashMap<>();
		values.put("id", "chu-lille");
		values.put("many", List.of("ch-lens", "chu-lille"));
		values.put("none", null);
		values.put("map", Map.of("start", java.time.LocalDate.of(2016, 7, 1)));
		List<Record> inside = this.reading.ask(text, values, MINUTE, ReadTransactions.ALL);
		try (Session session = this.driver.session()) {
			List<Record> outside = session.run(text, values).list();
			assertThat(inside).isNotEmpty();
			assertThat(inside.stream().map(DirectReadTransactionsTests::plain))
				.isEqualTo(outside.stream().map(DirectReadTransactionsTests::plain).toList());
		}
	}

	@Test
	void canNotWrite() {
		for (String text : List.of("CREATE (n:Written) RETURN n", "MATCH (e:Entity) SET e.written = true",
				"MATCH (e:Entity) DETACH DELETE e", "CREATE INDEX written FOR (w:Written) ON (w.id)",
				"CALL db.createLabel('Written')", "MATCH (e:Entity {id: 'chu-lille'}) SET e:Written")) {
			assertThatExceptionOfType(ClientException.class).as(text)
				.isThrownBy(() -> ask(text, MINUTE))
				.satisfies((failure) -> assertThat(failure.code()).startsWith("Neo.ClientError."));
		}
		assertThat(ask("MATCH (e) WHERE e:Written OR e.written RETURN e", MINUTE)).isEmpty();
		assertThat(ask("MATCH (e:Entity) RETURN e LIMIT 1", MINUTE)).hasSize(1);
	}

	@Test
	void failsLikeTheDriver() {
		for (String text : List.of("MATCH (e RETURN e", "RETURN 1 / 0 AS x", "RETURN toInteger({}) AS x",
				"RETURN $absent", "RETURN date('never') AS x")) {
			assertThatExceptionOfType(ClientException.class).as(text)
				.isThrownBy(() -> ask(text, MINUTE))
				.satisfies((inside) -> {
					try (Session session = this.driver.session()) {
						assertThatExceptionOfType(ClientException.class)
							.isThrownBy(() -> session.run(text, Map.of()).list())
							.satisfies((outside) -> assertThat(inside.code()).isEqualTo(outside.code()));
					}
				});
		}
	}

	@Test
	void stopsAtTheLimit() {
		assertThatExceptionOfType(ClientException.class)
			.isThrownBy(() -> ask("UNWIND range(1, 100000000000) AS x WITH x WHERE x < 0 RETURN x",
					limit(Duration.ofMillis(200))))
			.satisfies((failure) -> assertThat(failure.code())
				.startsWith("Neo.ClientError.Transaction.TransactionTimedOut"));
	}

	@Test
	void leavesTheOtherRowsInTheDatabase() {
		assertThat(this.reading.ask("UNWIND range(1, 100000000000) AS x RETURN x", Map.of(), MINUTE, 3))
			.extracting((row) -> row.get("x").asInt())
			.containsExactly(1, 2, 3);
	}

	/** A thread that is interrupted while it reads a file closes it for all. */
	@Test
	void survivesThatAThreadIsInterrupted() {
		for (int turn = 0; turn < 20; turn++) {
			CompletableFuture.runAsync(() -> {
				Thread.currentThread().interrupt();
				ask("MATCH (e:Entity)-[r]->(x) RETURN e.name, r, x LIMIT 500", MINUTE);
			}, (task) -> Thread.ofPlatform().start(task)).handle((done, failure) -> true).join();
			assertThat(ask("MATCH (e:Entity)-[r]->(x) RETURN e.name, r, x LIMIT 500", MINUTE)).hasSize(500);
		}
	}

	@Test
	void saysWhetherAnythingWasCommitted() {
		ask("RETURN 1", MINUTE);
		var before = this.reading.progress();
		ask("MATCH (e:Entity) RETURN count(e)", MINUTE);
		assertThat(this.reading.progress()).isEqualTo(before).isNotEmpty();
		try (Session session = this.driver.session()) {
			session.run("MERGE (k:KnowledgeBase {id: 'current'}) SET k.seen = 1 REMOVE k.seen").consume();
			session.run("CREATE (w:Written) DELETE w").consume();
		}
		assertThat(this.reading.progress()).isNotEqualTo(before);
	}

	private List<Record> ask(String text, TransactionConfig limit) {
		return this.reading.ask(text, Map.of(), limit, ReadTransactions.ALL);
	}

	private static TransactionConfig limit(Duration time) {
		return TransactionConfig.builder().withTimeout(time).build();
	}

	/** A value with everything that it says, for comparison. */
	private static Object plain(Object value) {
		return switch (value) {
			case Record row -> List.of(row.keys(), plain(row.asMap()));
			case Node node -> List.of(node.elementId(), node.labels(), plain(node.asMap()));
			case Relationship fact -> List.of(fact.elementId(), fact.type(), fact.startNodeElementId(),
					fact.endNodeElementId(), plain(fact.asMap()));
			case Path path -> List.of(plain(path.nodes()), plain(path.relationships()));
			case Map<?, ?> map -> {
				Map<String, Object> all = new java.util.TreeMap<>();
				map.forEach((key, one) -> all.put(key.toString(), (one == null) ? "null" : plain(one)));
				yield all;
			}
			case Iterable<?> list -> {
				List<Object> all = new java.util.ArrayList<>();
				list.forEach((one) -> all.add((one == null) ? "null" : plain(one)));
				yield all;
			}
			case Object[] array -> plain(Arrays.asList(array));
			default -> List.of(value.getClass().getName(), value);
		};
	}

}
