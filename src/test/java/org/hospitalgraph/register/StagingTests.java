package org.hospitalgraph.register;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.hospitalgraph.cypher.file.CypherFile;
import org.hospitalgraph.register.file.UnreadableRegister;
import org.hospitalgraph.register.write.Staging;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.types.TypeSystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What an import has written but not shown yet. */
@Tag("service")
class StagingTests extends RegisterTest {

	private static final List<Map<String, Object>> SITES = List.of(entity("finess-590000001", "Establishment", "CH"),
			entity("finess-590000002", "Establishment", "CH"), entity("ght-32999", "Groupement", "GHT"));

	private static final List<Map<String, Object>> TIES = List.of(
			tie("finess-590000001", "MEMBER_OF", "ght-grand-lille"), tie("finess-590000001", "PART_OF", "chu-lille"),
			tie("chu-lille", "MEMBER_OF", "ght-32999"), tie("ch-lens", "MEMBER_OF", "ght-32999"),
			tie("chu-rouen", "MEMBER_OF", "ght-32999"), tie("finess-590000002", "MEMBER_OF", "ght-32999"),
			tie("finess-590000002", "PARTY_TO", "convention-hainaut-cambresis"));

	@AfterEach
	void withoutStaged() {
		run("MATCH (e:Staged) DETACH DELETE e");
	}

	@Test
	void noQuestionSeesWhatIsStagedUntilItIsShown() throws IOException {
		Map<String, List<String>> before = answers();
		try (Staging staging = new Staging(this.cypher)) {
			staging.add("convention-hainaut-cambresis-2017", SITES, TIES);
			staging.later()
				.run("register-number", List.of(Map.of("id", "chu-lille", "properties", Map.of("ght", "1"))), Map.of());
			this.cypher.writeOnce((graph) -> {
				staging.settle();
				assertThat(run("MATCH (e:Staged)-[r]-(other) RETURN r").size()).isGreaterThanOrEqualTo(TIES.size());
				assertSameAnswers(before);
				staging.show(graph, (nothing) -> {
				});
				assertSameAnswers(before);
				return "";
			});
		}
		assertThat(run("MATCH (e:Staged) RETURN e")).isEmpty();
		assertThat(run("MATCH (e:Entity:Groupement:GHT {id: 'ght-32999'})<-[:MEMBER_OF]-(:Establishment) RETURN e"))
			.hasSize(4);
		assertThat(only("MATCH (e:Entity {id: 'chu-lille'}) RETURN e.ght AS ght").get("ght").asString()).isEqualTo("1");
	}

	@Test
	void whatAKilledImportLeftIsNotShownByTheNextOne() {
		imported("finess-sites.csv");
		Map<String, String> right = graph();
		withoutRegisters();
		run("UNWIND range(1, 12000) AS i CREATE (:Staged {id: 'finess-' + i, label: 'Establishment'})");
		run("MATCH (s:Staged {id: 'finess-7'}), (e:Entity {id: 'chu-lille'}) CREATE (s)-[:PART_OF]->(e)");

		imported("finess-sites.csv");

		assertThat(graph()).isEqualTo(right);
		assertThat(run("MATCH (e:Staged) RETURN e")).isEmpty();
	}

	@Test
	void aFileThatTurnsOutBadLeavesNothingStaged() {
		byte[] whole = resource("finess-plus.json");
		byte[] cut = Arrays.copyOf(whole, whole.length - 300);
		Map<String, String> before = graph();

		assertThatThrownBy(() -> imported("cut.json", cut)).isInstanceOf(UnreadableRegister.class);

		assertThat(run("MATCH (e:Staged) RETURN e")).isEmpty();
		assertThat(graph()).isEqualTo(before);
	}

	@Test
	void showsNothingWhereSomebodyElseStagesToo() throws IOException {
		Map<String, String> before = graph();
		try (Staging staging = new Staging(this.cypher)) {
			assertThatThrownBy(() -> this.work.run((graph, present) -> {
				staging.add("convention-hainaut-cambresis-2017", SITES, TIES);
				run("CREATE (:Staged {id: 'finess-1', label: 'Establishment'})");
				staging.show(graph, (nothing) -> {
				});
				return "";
			})).hasMessageContaining("another import").hasMessageContaining("Import again");
		}
		assertThat(graph()).isEqualTo(before);
		assertThat(run("MATCH (e:Staged) RETURN e")).isEmpty();
	}

	@Test
	void saysWhyABatchCouldNotBeWritten() throws IOException {
		try (Staging staging = new Staging(this.cypher)) {
			staging.add("convention-hainaut-cambresis-2017", SITES,
					List.of(Map.of("from", "chu-lille", "type", "", "to", "ght-32999", "properties", Map.of())));

			assertThatThrownBy(staging::settle).isInstanceOf(ClientException.class);
			staging.await();
		}
		this.work.clean();
		assertThat(run("MATCH (e:Staged) RETURN e")).isEmpty();
	}

	private void assertSameAnswers(Map<String, List<String>> before) {
		Map<String, List<String>> now = answers();
		assertThat(now.keySet()).isEqualTo(before.keySet());
		before.forEach((question, answer) -> assertThat(now.get(question)).as(question).isEqualTo(answer));
	}

	/**
	 * The answer of each question to its examples, sorted: without an order in the
	 * question, Neo4j follows its chains of relationships, in which staged ones are
	 * included.
	 */
	private Map<String, List<String>> answers() {
		Map<String, List<String>> answers = new TreeMap<>();
		for (String folder : List.of("queries", "checks")) {
			for (CypherFile file : this.files.all(folder)) {
				answers.put(file.name(),
						run(file.text(), file.examples()).stream()
							.map((row) -> inOrder(row.asMap(Values.ofValue())))
							.sorted()
							.toList());
			}
		}
		return answers;
	}

	private static String inOrder(Map<String, Value> row) {
		return new TreeMap<>(row).entrySet()
			.stream()
			.map((column) -> column.getKey() + "=" + inOrder(column.getValue()))
			.collect(Collectors.joining(", "));
	}

	private static String inOrder(Value value) {
		if (value.hasType(TypeSystem.getDefault().LIST())) {
			return StreamSupport.stream(value.values().spliterator(), false)
				.map(StagingTests::inOrder)
				.sorted()
				.toList()
				.toString();
		}
		return value.hasType(TypeSystem.getDefault().MAP()) ? "{" + inOrder(value.asMap(Values.ofValue())) + "}"
				: value.toString();
	}

	private static Map<String, Object> entity(String id, String label, String category) {
		return Map.of("properties",
				Map.of("id", id, "label", label, "category", category, "name", "CH Lille " + id, "searchText",
						"ch lille", "status", "active", "finess", id, "origin", "finess-etablissements"),
				"cited", Map.of("id", "cited-" + id, "origin", "finess-etablissements"));
	}

	private static Map<String, Object> tie(String from, String type, String to) {
		return Map.of("from", from, "type", type, "to", to, "properties",
				Map.of("id", from + "-" + type + "-" + to, "origin", "finess-etablissements", "citations",
						List.of("convention-hainaut-cambresis-2017#p"), "since", "2012", "sinceMin",
						LocalDate.parse("2012-01-01"), "sinceMax", LocalDate.parse("2012-12-31")));
	}

}
