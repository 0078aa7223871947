package org.hospitalgraph.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hospitalgraph.export.drawing.Drawing;
import org.hospitalgraph.export.format.Format;
import org.hospitalgraph.export.text.Text;
import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.Link;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Runs the script in a Neo4j.
 */
@Tag("service")
class CypherScriptTest {

	@TempDir
	private static Path home;

	private static DatabaseManagementService neo4j;

	private static GraphDatabaseService database;

	@BeforeAll
	static void start() {
		neo4j = new DatabaseManagementServiceBuilder(home)
			.setConfig(GraphDatabaseSettings.pagecache_memory, 67_108_864L)
			.build();
		database = neo4j.database("neo4j");
	}

	@AfterAll
	static void stop() {
		neo4j.shutdown();
	}

	@BeforeEach
	void empty() {
		database.executeTransactionally("MATCH (n) DETACH DELETE n");
	}

	@Test
	void buildsTheHospitalsAndChangesNothingWhenRunAgain() {
		run(Written.text(Format.CYPHER, Graphs.hospitals()));
		List<Map<String, Object>> once = content();
		run(Written.text(Format.CYPHER, Graphs.hospitals()));
		assertThat(content()).isEqualTo(once);
		assertIsTheSame(Graphs.hospitals());
		assertThat(
				rows("MATCH (:CHU {id: 'chu-lille'})-[r:MEMBER_OF]->(g:Entity:Groupement:GCS) RETURN r.since AS since, "
						+ "r.sinceMin AS min, r.citations AS citations, r.role AS role, g.name AS name"))
			.containsExactly(Map.of("since", "2004-11", "min", LocalDate.of(2004, 11, 1), "citations",
					List.of("gcs-chu-panorama#p.3/list/17"), "role", "support", "name", "GCS G4"));
	}

	@Test
	void namesTheSourcesThatCitationsBeginWith() {
		run(Written.text(Format.CYPHER, Graphs.hospitals()));
		assertThat(rows("""
				MATCH ({id: 'chu-lille'})-[r:MEMBER_OF]->({id: 'cht-artois-douaisis'})
				UNWIND range(0, size(r.citations) - 1) AS i
				OPTIONAL MATCH (s:Source {id: split(r.citations[i], '#')[0]})
				RETURN s.name AS title, s.published AS published, r.said[i] AS said ORDER BY said"""))
			.extracting((row) -> row.get("title"), (row) -> row.get("published"), (row) -> row.get("said"))
			.containsExactly(tuple(null, null, "since=2011;until=2016-06;role=pilot;statedOn=2016;modality=reported"),
					tuple("GCS de CHU : panorama", "2021-05-27", "since=2012;modality=stated"));
	}

	@Test
	void buildsTheGraphWhateverNamesHold() {
		run(Written.text(Format.CYPHER, Graphs.hostile()));
		run(Written.text(Format.CYPHER, Graphs.hostile()));
		assertIsTheSame(Graphs.hostile());
		assertThat(rows("MATCH (n:Establishment {id: 'hostile'}) RETURN n.notes AS notes, n.a_b_c_d AS odd"))
			.containsExactly(Map.of("notes", Text.clean(Graphs.HOSTILE) + " | two", "odd", "odd key"));
	}

	@Test
	void buildsThousandsOfNodes() {
		run(Written.text(Format.CYPHER, Graphs.large(2500, 4000)));
		assertThat(rows("MATCH (n) RETURN count(n) AS n")).containsExactly(Map.of("n", 2500L));
		assertThat(rows("MATCH ()-[r]->() RETURN count(r) AS n")).containsExactly(Map.of("n", 4000L));
	}

	private static void assertIsTheSame(Graph graph) {
		Map<Object, Object> names = new HashMap<>();
		rows("MATCH (n:Entity) RETURN n.id AS id, n.name AS name")
			.forEach((row) -> names.put(row.get("id"), row.get("name")));
		assertThat(names).hasSameSizeAs(graph.nodes());
		graph.nodes().forEach((node) -> assertThat(names).containsEntry(node.summary().id(), Drawing.name(node)));
		List<String> found = rows(
				"MATCH (a)-[r]->(b) RETURN a.id + ' ' + type(r) + ' ' + b.id + ' ' + coalesce(r.since, '') "
						+ "+ coalesce(r.role, '') + reduce(t = '', c IN r.citations | t + c) AS link")
			.stream()
			.map((row) -> (String) row.get("link"))
			.toList();
		List<String> expected = new ArrayList<>();
		for (Link link : graph.links()) {
			String since = link.validity().since();
			expected.add(link.from() + " " + link.type().replaceAll("[`\\\\_]", "_") + " " + link.to() + " "
					+ ((since != null) ? since : "") + Text.clean(link.properties().getOrDefault("role", "").toString())
					+ String.join("", link.citations().stream().map(Citation::text).map(Text::clean).toList()));
		}
		assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
	}

	/**
	 * Splits the script as cypher-shell does: statements end with a semicolon at the end
	 * of a line.
	 */
	private static void run(String script) {
		Arrays.stream(script.split(";\n"))
			.filter((statement) -> !statement.isBlank())
			.forEach((statement) -> database.executeTransactionally(statement));
	}

	private static List<Map<String, Object>> content() {
		return rows(
				"MATCH (n) OPTIONAL MATCH (n)-[r]->(m) RETURN n.id AS id, labels(n) AS labels, properties(n) AS node, "
						+ "type(r) AS type, properties(r) AS link, m.id AS other ORDER BY id, type, other, link.id");
	}

	private static List<Map<String, Object>> rows(String query) {
		try (Transaction transaction = database.beginTx()) {
			return transaction.execute(query)
				.stream()
				.map((row) -> (Map<String, Object>) new HashMap<>(row))
				.peek((row) -> row.replaceAll((name, value) -> comparable(value)))
				.toList();
		}
	}

	/** Arrays as lists, also nested ones. */
	private static Object comparable(Object value) {
		return switch (value) {
			case Object[] several -> Arrays.asList(several);
			case Map<?, ?> map -> {
				Map<Object, Object> comparable = new HashMap<>(map);
				comparable.replaceAll((name, inner) -> comparable(inner));
				yield comparable;
			}
			case null, default -> value;
		};
	}

}
