package org.hospitalgraph.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.hospitalgraph.Api;
import org.hospitalgraph.ServiceTest;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The recipes in docs/notebooks work, with the tools on this machine. */
@ServiceTest
class RecipesTests {

	private static final Path RECIPES = Path.of("docs", "notebooks");

	@TempDir
	private Path folder;

	@Autowired
	private Api api;

	@Autowired
	private Driver driver;

	@Test
	void theNotebookCountsWhatTheServiceCounts() throws IOException, InterruptedException {
		assume("pandas and networkx", "/usr/bin/python3", "-c", "import networkx, pandas");
		JsonNode notebook = JsonMapper.shared().readTree(Files.readString(RECIPES.resolve("cooperation.ipynb")));
		String code = notebook.get("cells")
			.valueStream()
			.filter((cell) -> cell.get("cell_type").asString().equals("code"))
			.map((cell) -> cell.get("source").valueStream().map(JsonNode::asString).collect(Collectors.joining()))
			.collect(Collectors.joining("\n"));
		String answer = run("/usr/bin/python3", Files.writeString(this.folder.resolve("notebook.py"), code).toString());
		assertThat(answer)
			.contains(number("MATCH (n:Entity) RETURN count(n) AS n") + " entities, "
					+ number("MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS n") + " relationships")
			.contains("memberships: " + number(
					"MATCH ()-[r:MEMBER_OF]->() WHERE coalesce(r.status, '') <> 'planned' RETURN count(r) AS n"))
			.contains("linked to chu-lille: " + number("""
					MATCH (h:Entity {id: 'chu-lille'})-[a:MEMBER_OF]->()<-[b:MEMBER_OF]-(other)
					WHERE coalesce(a.status, '') <> 'planned' AND coalesce(b.status, '') <> 'planned' AND other <> h
					RETURN count(DISTINCT other) AS n"""))
			.contains("statements of memberships: " + number("""
					MATCH (:Entity)-[r:MEMBER_OF]->(:Entity) WHERE coalesce(r.status, '') <> 'planned'
					RETURN sum(size(r.citations)) AS n"""));
	}

	@Test
	void theScriptPlotsAndCountsWhatTheServiceCounts() throws IOException, InterruptedException {
		assume("R's igraph", "Rscript", "-e", "library(igraph)");
		JsonNode graph = this.api.get("/graph?label=Establishment&label=Groupement&type=MEMBER_OF&limit=100000");
		String answer = run("Rscript", RECIPES.resolve("cooperation.R").toAbsolutePath().toString());
		assertThat(answer)
			.contains("nodes: " + graph.get("nodes").size() + " links: " + graph.get("relationships").size());
		assertThat(this.folder.resolve("cooperation.pdf")).isNotEmptyFile();
	}

	/**
	 * Graph Data Science is a plugin that is not installed; only its input is checked.
	 */
	@Test
	void theProjectionMatchesRelationships() throws IOException {
		String text = Files.readString(RECIPES.resolve("gds.cypher"));
		String projection = text.substring(text.indexOf("MATCH (source"), text.indexOf(';'));
		assertThat(projection).contains("gds.graph.project('cooperation', source, target");
		String counted = Pattern.compile("RETURN gds\\..*", Pattern.DOTALL)
			.matcher(projection)
			.replaceFirst("RETURN count(*) AS n");
		assertThat(number(counted)).isEqualTo(number("""
				MATCH (:Establishment)-[r]->() WHERE type(r) IN ['MEMBER_OF', 'PARTY_TO', 'TAKES_PART_IN']
				AND coalesce(r.status, 'active') <> 'planned' RETURN count(r) AS n""")).isPositive();
	}

	private long number(String query) {
		try (Session session = this.driver.session()) {
			return session.run(query).single().get("n").asLong();
		}
	}

	private void assume(String what, String... command) throws InterruptedException {
		boolean there;
		try {
			there = finished(command) == 0;
		}
		catch (IOException ex) {
			there = false;
		}
		Assumptions.assumeTrue(there, () -> what + ": not on this machine");
	}

	private String run(String... command) throws IOException, InterruptedException {
		int status = finished(command);
		String output = Files.readString(this.folder.resolve("output"), StandardCharsets.UTF_8);
		assertThat(status).as(output).isZero();
		return output;
	}

	private int finished(String... command) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(List.of(command)).directory(this.folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("output").toFile());
		builder.environment().put("API", this.api.base() + "/api/v1");
		Process process = builder.start();
		assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
		return process.exitValue();
	}

}
