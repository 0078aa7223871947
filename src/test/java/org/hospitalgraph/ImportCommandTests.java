package org.hospitalgraph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

import org.hospitalgraph.command.ImportCommand;
import org.hospitalgraph.fetch.StandIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Imports the country with one command, and several files with another. */
@ExtendWith(OutputCaptureExtension.class)
class ImportCommandTests {

	@TempDir
	Path folder;

	@Test
	void bringsTheCountryByName(CapturedOutput output) throws IOException {
		try (StandIn standIn = new StandIn()) {
			standIn.publish("finess-structures-1", "finess-structures-journalier-20260309.json.gz",
					gzip(resource("finess-plus.json")));
			String[] command = { "finess-plus", data(), "--hospital-graph.data-gouv=" + standIn.address() };
			assertThat(ImportCommand.run(command)).isZero();
			assertThat(output).contains("FINESS+, flux « structures », as of 2026-03-09")
				.contains("Now in the graph:")
				.contains("/?around=ght-")
				.contains("/links?through=GHT");
		}
		assertThat(this.folder.resolve("registers/finess-plus/finess-structures-journalier-20260309.json.gz")).exists();
		assertThat(ImportCommand.run(new String[] { "finess-plus", "--offline", data() })).isZero();
		assertThat(ImportCommand.run(new String[] { "sae", "--offline", data() })).isEqualTo(1);
		assertThat(output.getErr()).contains("sae has never been downloaded");
	}

	@Test
	void importsTheOthersWhereOneFileIsBad(CapturedOutput output) throws IOException {
		Path bad = Files.writeString(this.folder.resolve("a.txt"), "Madame, Monsieur,\n");
		Path zip = Files.write(this.folder.resolve("b.zip"), resource("cases/deux-fichiers.zip"));
		Path cr = Files.write(this.folder.resolve("c.csv"), resource("cases/liste-cr.csv"));
		assertThat(ImportCommand.run(new String[] { bad.toString(), zip.toString(), cr.toString(), data() }))
			.isEqualTo(1);
		assertThat(output).contains("3 files imported, 1 not imported.").contains("not imported: a.txt");
	}

	private String data() {
		return "--hospital-graph.data=" + this.folder;
	}

	private static byte[] resource(String name) throws IOException {
		try (var in = ImportCommandTests.class.getResourceAsStream("/registers/" + name)) {
			return Objects.requireNonNull(in).readAllBytes();
		}
	}

	private static byte[] gzip(byte[] content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(content);
		}
		return bytes.toByteArray();
	}

}
