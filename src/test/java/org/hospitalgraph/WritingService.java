package org.hospitalgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextCustomizerFactories;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * A service that watches a folder of dossiers and may write into it. The tests share it,
 * and each begins with an empty folder.
 */
@SpringBootTest(classes = HospitalGraph.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "hospital-graph.atelier=write")
@ContextCustomizerFactories(TestDatabase.Factory.class)
@Import(Api.class)
@Tag("service")
public abstract class WritingService {

	protected static final Path FOLDER = folder();

	@Autowired
	protected Api api;

	private static Path folder() {
		try {
			return Files.createTempDirectory("hospital-graph-dossiers");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@DynamicPropertySource
	static void watched(DynamicPropertyRegistry settings) {
		settings.add("hospital-graph.dossiers", FOLDER::toString);
	}

	@BeforeEach
	void anEmptyFolder() throws IOException {
		try (var files = Files.list(FOLDER)) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
		until(() -> state().at("/folder/files").asInt() == 0 && isState("loaded"));
	}

	protected JsonNode state() {
		return this.api.get("/dossiers");
	}

	protected boolean isState(String state) {
		return state.equals(state().at("/folder/state").asString());
	}

	protected static void until(Callable<Boolean> condition) {
		Awaitility.await().atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofMillis(100)).until(condition);
	}

}
