package org.hospitalgraph.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.hospitalgraph.export.format.Format;
import org.hospitalgraph.export.text.Text;
import org.hospitalgraph.model.answer.Graph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;
import org.neo4j.importer.ImportCommand;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Gives the tables to {@code neo4j-admin database import}, with the options of the README
 * in the archive.
 */
@Tag("service")
class Neo4jImportTest {

	@TempDir
	private Path home;

	@Test
	void importsTheHospitals() throws IOException {
		importGraph(Graphs.hospitals(), (transaction) -> {
			Node group = transaction.findNodes(() -> "GCS").next();
			assertThat(group.getLabels()).extracting(Label::name)
				.containsExactlyInAnyOrder("Entity", "Groupement", "GCS");
			Relationship membership = group.getRelationships(RelationshipType.withName("MEMBER_OF")).iterator().next();
			assertThat(membership.getType().name()).isEqualTo("MEMBER_OF");
			assertThat(membership.getProperty("sinceMin")).isEqualTo(java.time.LocalDate.of(2004, 11, 1));
			assertThat((String[]) membership.getProperty("citations")).hasSize(1);
			assertThat(transaction.findNode(() -> "Entity", "id", "chu-lille").getProperty("finess")).asString()
				.startsWith("0");
		});
	}

	@Test
	void importsWhateverNamesHold() throws IOException {
		importGraph(Graphs.hostile(),
				(transaction) -> assertThat(
						transaction.findNode(() -> "Entity", "id", "hostile").getProperty("name").toString())
					.isEqualTo(Text.cell(Text.line(Graphs.HOSTILE))));
	}

	private void importGraph(Graph graph, java.util.function.Consumer<Transaction> check) throws IOException {
		Map<String, byte[]> archive = Written.entries(Written.bytes(Format.CSV, graph));
		Path nodes = Files.write(this.home.resolve("nodes.csv"), archive.get("neo4j/nodes.csv"));
		Path links = Files.write(this.home.resolve("relationships.csv"), archive.get("neo4j/relationships.csv"));
		Files.createDirectories(this.home.resolve("conf"));
		ExecutionContext context = new ExecutionContext(this.home, this.home.resolve("conf"));
		int result = new CommandLine(new ImportCommand.Full(context)).execute("neo4j", "--nodes=" + nodes,
				"--relationships=" + links, "--multiline-fields=true", "--overwrite-destination");
		assertThat(result).isZero();
		DatabaseManagementService neo4j = new DatabaseManagementServiceBuilder(this.home).build();
		try (Transaction transaction = neo4j.database("neo4j").beginTx()) {
			assertThat(transaction.getAllNodes().stream().count()).isEqualTo(graph.nodes().size());
			assertThat(transaction.getAllRelationships().stream().count()).isEqualTo(graph.links().size());
			check.accept(transaction);
		}
		finally {
			neo4j.shutdown();
		}
	}

}
