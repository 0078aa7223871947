package org.hospitalgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.hospitalgraph.command.BackupCommand;
import org.hospitalgraph.command.ExportCommand;
import org.hospitalgraph.command.ImportCommand;
import org.hospitalgraph.cypher.revision.Revision;
import org.hospitalgraph.start.Preparation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The commands backup and restore, with a running service and with other data folders.
 */
@ExtendWith(OutputCaptureExtension.class)
@Tag("fault")
class BackupCommandTests {

	private static final String QUESTION = "/entities/chu-lille/links?through=GHT&category=CH";

	@TempDir
	private static Path folder;

	private static Service service;

	@BeforeAll
	static void start() {
		service = Service.in(folder.resolve("data"));
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@Test
	void bringsBackWhatAServiceHadAndWhatNoDossierKnows(CapturedOutput output) throws IOException {
		Path list = Files.writeString(folder.resolve("liste.csv"),
				"name,groupement,role,since,until,source\nCH Lens,GCS Imagerie,founding,2019-02-01,,convention\n");
		String backup = folder.resolve("backup.gz").toString();
		String data = "--hospital-graph.data=" + folder.resolve("data");
		assertThat(ImportCommand.run(new String[] { list.toString(), data })).isZero();
		String revision = service.bean(Revision.class).current();

		assertThat(BackupCommand.backup(new String[] { backup, data })).isZero();
		assertThat(output).contains("Using the graph of the service that runs at bolt://127.0.0.1:")
			.contains(" relationships were written to " + backup)
			.contains("The graph is at revision " + revision);

		assertThat(BackupCommand.restore(new String[] { backup, data })).isEqualTo(1);
		assertThat(output.getErr()).contains("The graph is not empty")
			.contains("Nothing was restored; the graph is as it was.");

		try (Session session = service.bean(Driver.class).session()) {
			session.run("MATCH (n) DETACH DELETE n").consume();
		}
		assertThat(service.api().ask("/api/v1" + QUESTION + "&by=membership").status()).isEqualTo(404);
		assertThat(BackupCommand.restore(new String[] { backup, data })).isZero();
		isAsBefore(service, revision);

		String other = "--hospital-graph.data=" + folder.resolve("other");
		assertThat(BackupCommand.restore(new String[] { backup, other })).isZero();
		try (Service restored = Service.in(folder.resolve("other"))) {
			assertThat(restored.bean(Preparation.class).report().orElseThrow().changed()).isFalse();
			isAsBefore(restored, revision);
		}
	}

	private static void isAsBefore(Service service, String revision) {
		service.bean(Revision.class).changed();
		assertThat(service.bean(Revision.class).current()).isEqualTo(revision);
		assertThat(service.api().get(QUESTION).at("/total").asInt()).isEqualTo(16);
		assertThat(service.api().get("/entities/liste-liste-gcs-imagerie").at("/name").asString())
			.isEqualTo("GCS Imagerie");
	}

	@Test
	void startsNothingForAFileThatIsNoBackup(CapturedOutput output) throws IOException {
		Path data = folder.resolve("new");
		Path file = Files.writeString(folder.resolve("liste.xls"), "name,groupement\n");
		assertThat(BackupCommand.restore(new String[] { file.toString(), "--hospital-graph.data=" + data }))
			.isEqualTo(1);
		assertThat(output.getErr()).contains("liste.xls is not a backup of hospital-graph");
		assertThat(BackupCommand
			.restore(new String[] { folder.resolve("nothing").toString(), "--hospital-graph.data=" + data }))
			.isEqualTo(1);
		assertThat(output.getErr()).contains("There is no file");
		assertThat(data).doesNotExist();
	}

	@Test
	void exportsEverythingIntoAFolder(CapturedOutput output) throws IOException {
		Path into = folder.resolve("tables");
		String data = "--hospital-graph.data=" + folder.resolve("data");
		assertThat(ExportCommand.run(new String[] { into.toString(), "--format=jsonl", data })).isZero();
		try (Stream<Path> files = Files.list(into)) {
			assertThat(files.map((file) -> file.getFileName().toString())).containsExactlyInAnyOrder("entities.jsonl",
					"names.jsonl", "figures.jsonl", "relationships.jsonl", "citations.jsonl", "statements.jsonl",
					"mentions.jsonl", "sources.jsonl", "README.md", "LICENCES.md", "datapackage.json");
		}
		assertThat(Files.readString(into.resolve("entities.jsonl"))).contains("{\"id\":\"chu-lille\",");
		assertThat(output).contains("Written to " + into);
		assertThat(ExportCommand.run(new String[] { into.toString(), "--format=sas", data })).isEqualTo(2);
		assertThat(ExportCommand.run(new String[] { "--format=csv" })).isEqualTo(2);
		assertThat(output.getErr()).contains("there are [parquet, csv, ttl, jsonl].").contains("No folder is given.");
	}

	@Test
	void saysHowItIsUsed(CapturedOutput output) {
		assertThat(BackupCommand.backup(new String[0])).isEqualTo(2);
		assertThat(BackupCommand.backup(new String[] { "a", "--replace" })).isEqualTo(2);
		assertThat(BackupCommand.restore(new String[] { "a", "b" })).isEqualTo(2);
		assertThat(output.getErr()).contains("No file is given.")
			.contains("There is no option --replace.")
			.contains("One file is enough: a or b?")
			.contains("restore FILE [--replace] [settings]");
	}

}
