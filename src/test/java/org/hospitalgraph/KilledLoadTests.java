package org.hospitalgraph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.hospitalgraph.dossier.Dossiers;
import org.hospitalgraph.dossier.read.DossierFile;
import org.hospitalgraph.model.KnowledgeBase;
import org.hospitalgraph.start.DossierFiles;
import org.hospitalgraph.start.ShippedDossiers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** The service as a separate process, killed in the middle of loads. */
@Tag("fault")
@Execution(ExecutionMode.CONCURRENT)
class KilledLoadTests {

	private static final int HOSPITALS = 4_000;

	@Test
	void isRightAtTheNextStartWheneverItIsKilledDuringALoad(@TempDir Path data, @TempDir Path dossiers)
			throws Exception {
		Files.writeString(dossiers.resolve("many.yaml"), manyHospitals());
		List<DossierFile> files = new ArrayList<>(ShippedDossiers.FOUNDING.files());
		files.addAll(DossierFiles.in(dossiers));
		KnowledgeBase knowledge = Dossiers.read(files);

		killedAfter(data, dossiers, Duration.ZERO);
		killedAfter(data, dossiers, Duration.ofMillis(1500));

		String last = runUntil(data, dossiers, "/neo4j-password", Duration.ZERO);
		assertThat(last).contains("is ready");
		long hospitals = knowledge.entities().stream().filter((entity) -> "CH".equals(entity.category())).count();
		assertThat(hospitals).isGreaterThan(HOSPITALS);
		long establishments = knowledge.entities()
			.stream()
			.filter((entity) -> entity.label().text().equals("Establishment"))
			.count();
		assertThat(last).contains(establishments + " Establishment");
		long memberships = knowledge.facts().stream().filter((fact) -> fact.type().name().equals("MEMBER_OF")).count();
		assertThat(last).contains(memberships + " MEMBER_OF");
	}

	private static void killedAfter(Path data, Path dossiers, Duration delay) throws Exception {
		assertThat(runUntil(data, dossiers, "Bringing the graph up to date", delay)).doesNotContain("is ready");
	}

	/**
	 * Runs until a line is printed and a little longer, then kills the process. Returns
	 * everything that was printed.
	 */
	private static String runUntil(Path data, Path dossiers, String line, Duration delay) throws Exception {
		Process process = start(data, dossiers);
		StringBuilder printed = new StringBuilder();
		try (BufferedReader output = new BufferedReader(
				new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			for (String read = output.readLine(); read != null; read = output.readLine()) {
				printed.append(read).append('\n');
				if (read.contains(line)) {
					break;
				}
			}
			Thread.sleep(delay);
		}
		finally {
			process.destroyForcibly().waitFor();
		}
		return printed.toString();
	}

	private static Process start(Path data, Path dossiers) throws IOException {
		return OtherJvm.start(Main.class.getName(), "1g",
				List.of("--server.port=0", "--hospital-graph.bolt-port=0", "--hospital-graph.data=" + data,
						"--hospital-graph.shipped=founding", "--hospital-graph.dossiers=" + dossiers));
	}

	private static String manyHospitals() {
		StringBuilder text = new StringBuilder("""
				source: { id: many, title: Many hospitals, published: 2020, language: fr, kind: list }
				entities:
				  - { id: ght-many, label: Groupement, category: GHT, name: GHT Many, status: active, at: titre }
				""");
		for (int i = 0; i < HOSPITALS; i++) {
			text.append("  - { id: ch-many-%d, label: Establishment, category: CH, name: CH Many %d, at: p.1 }%n"
				.formatted(i, i));
		}
		text.append("facts:\n");
		for (int i = 0; i < HOSPITALS; i++) {
			text.append("  - { from: ch-many-%d, type: MEMBER_OF, to: ght-many, at: p.1 }%n".formatted(i));
		}
		return text.toString();
	}

}
