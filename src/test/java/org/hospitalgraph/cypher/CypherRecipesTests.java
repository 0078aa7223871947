package org.hospitalgraph.cypher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.hospitalgraph.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The queries in docs/cypher.md have answers. */
@ServiceTest
class CypherRecipesTests {

	private static final Pattern RECIPE = Pattern.compile("```cypher\n(.*?)```", Pattern.DOTALL);

	private static final Pattern PARAMETER = Pattern.compile(":param (\\w+) => (.*)\n");

	/**
	 * Replaces the function of a plugin that the database of the service does not have.
	 */
	private static final Pattern PROJECTION = Pattern.compile("gds\\.graph\\.project\\(.*\\) AS", Pattern.DOTALL);

	@Autowired
	private Driver driver;

	@BeforeEach
	void theIndexOfNamesIsThere() {
		ask("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()", Map.of());
	}

	@TestFactory
	Stream<DynamicTest> eachRecipeHasAnAnswer() throws IOException {
		List<String> recipes = RECIPE.matcher(Files.readString(Path.of("docs/cypher.md")))
			.results()
			.map((found) -> found.group(1))
			.toList();
		assertThat(recipes).hasSizeGreaterThan(4);
		return recipes.stream()
			.map((recipe) -> DynamicTest.dynamicTest(recipe.lines().findFirst().orElse(""), () -> check(recipe)));
	}

	private void check(String recipe) {
		Map<String, Object> values = new HashMap<>();
		Matcher parameters = PARAMETER.matcher(recipe);
		while (parameters.find()) {
			values.put(parameters.group(1),
					ask("RETURN " + parameters.group(2) + " AS value", Map.of()).getFirst().get("value").asObject());
		}
		String text = PROJECTION.matcher(parameters.replaceAll("")).replaceAll("sum(together) AS");
		List<Record> rows = ask(text, values);
		assertThat(rows).isNotEmpty();
		assertThat(rows.getFirst().get(0).isNull()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "Saint-Amand, ch-saint-amand-les-eaux", "saint amand, ch-saint-amand-les-eaux",
			"CHRU Lille, chu-lille", "hôpitaux, ght-grand-lille", "HOPITAUX publics, ght-grand-lille",
			"Armentières, ch-armentieres" })
	void findsNamesAsTheyAreWritten(String words, String id) {
		List<Record> rows = ask("CALL db.index.fulltext.queryNodes('entity_names', $words, {limit: 5}) YIELD node"
				+ " RETURN node.id AS id", Map.of("words", words));
		assertThat(rows).extracting((row) -> row.get("id").asString()).contains(id);
	}

	private List<Record> ask(String text, Map<String, Object> values) {
		return this.driver.executableQuery(text).withParameters(values).execute().records();
	}

}
