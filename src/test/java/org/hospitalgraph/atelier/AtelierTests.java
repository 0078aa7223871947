package org.hospitalgraph.atelier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.hospitalgraph.Api;
import org.hospitalgraph.WritingService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A knowledge base that grows while the service runs, by files that somebody saves and by
 * the page.
 */
class AtelierTests extends WritingService {

	private static final String TEXT = "Le CH de Denain a rejoint le GCS Essai.\n";

	private static final String DOSSIER = """
			source: { id: %s, title: Un essai, published: 2020-03-12, language: fr, kind: report }
			entities:
			  - { id: gcs-%s, label: Groupement, category: GCS, name: GCS %s, status: active, at: phrase }
			  - { id: ch-denain, label: Establishment, category: CH, name: CH de Denain, at: phrase }
			facts:
			  - { from: ch-denain, type: %s, to: gcs-%s, role: member, at: phrase }
			places: { phrase: { start: 0, end: 38 } }
			""";

	@Autowired
	private WriteAccess access;

	@Test
	void whatIsSavedIsInTheGraphWithoutARestartAndWhatIsDeletedIsNot() throws IOException {
		assertThat(this.api.ask("/api/v1/entities/gcs-avril").status()).isEqualTo(404);
		save("avril", "MEMBER_OF");
		until(() -> this.api.ask("/api/v1/entities/gcs-avril").status() == 200);
		assertThat(this.api.get("/entities/gcs-avril/neighbourhood").at("/nodes").valueStream())
			.extracting((node) -> node.get("id").asString())
			.contains("ch-denain");
		assertThat(this.api.get("/mentions?text=Le%20GCS%20avril").at("/mentions/0/entity/id").asString())
			.isEqualTo("gcs-avril");
		Files.delete(FOLDER.resolve("avril.yaml"));
		until(() -> this.api.ask("/api/v1/entities/gcs-avril").status() == 404);
	}

	@Test
	void whatIsWrongChangesNothingAndIsToldUntilItIsMended() throws IOException {
		save("mai", "MEMBER_OF");
		until(() -> this.api.ask("/api/v1/entities/gcs-mai").status() == 200);
		String revision = this.api.get("/entities/gcs-mai").toString();
		Files.delete(FOLDER.resolve("mai.yaml"));
		save("juin", "MEMBRE_DE");
		until(() -> isState("wrong"));
		assertThat(this.api.get("/entities/gcs-mai").toString()).isEqualTo(revision);
		assertThat(this.api.ask("/api/v1/entities/gcs-juin").status()).isEqualTo(404);
		JsonNode problem = this.api.get("/quality?limit=1").at("/dossiers/problems/0");
		assertThat(problem.get("file").asString()).isEqualTo("juin.yaml");
		assertThat(problem.get("line").asInt()).isEqualTo(6);
		assertThat(problem.get("message").asString()).contains("MEMBER_OF");
		save("juin", "MEMBER_OF");
		until(() -> this.api.ask("/api/v1/entities/gcs-juin").status() == 200);
		assertThat(this.api.ask("/api/v1/entities/gcs-mai").status()).isEqualTo(404);
		assertThat(this.api.get("/quality?limit=1").at("/dossiers/state").asString()).isEqualTo("loaded");
	}

	@Test
	void aFolderThatIsGoneLeavesTheGraphAndComesBack() throws IOException {
		save("juillet", "MEMBER_OF");
		until(() -> this.api.ask("/api/v1/entities/gcs-juillet").status() == 200);
		Path aside = FOLDER.resolveSibling(FOLDER.getFileName() + "-aside");
		Files.move(FOLDER, aside);
		until(() -> isState("failed"));
		assertThat(this.api.ask("/api/v1/entities/gcs-juillet").status()).isEqualTo(200);
		assertThat(state().at("/folder/message").asString()).isNotBlank();
		Files.move(aside, FOLDER);
		until(() -> isState("loaded"));
		assertThat(this.api.ask("/api/v1/entities/gcs-juillet").status()).isEqualTo(200);
	}

	@Test
	void ofTwoWhoWriteAtOnceNobodyLosesAnything() throws Exception {
		List<Callable<Api.Answer>> writers = List.of(() -> put("aout", dossier("aout", "MEMBER_OF")),
				() -> put("septembre", dossier("septembre", "MEMBER_OF")),
				() -> put("septembre", dossier("septembre", "MEMBER_OF") + "# autre\n"));
		try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
			List<Integer> answers = threads.invokeAll(writers).stream().map(AtelierTests::status).toList();
			assertThat(answers.getFirst()).isEqualTo(200);
			assertThat(answers.subList(1, 3)).containsExactlyInAnyOrder(200, 409);
		}
		assertThat(this.api.ask("/api/v1/entities/gcs-aout").status()).isEqualTo(200);
		assertThat(this.api.ask("/api/v1/entities/gcs-septembre").status()).isEqualTo(200);
	}

	@Test
	void theFirstDossierOfAnEmptyFolderHearsNothingOfTheFolder() {
		JsonNode verdict = check(dossier("mars", "MEMBER_OF")).json();
		assertThat(verdict.at("/valid").asBoolean()).isTrue();
		assertThat(verdict.at("/problems").valueStream()).extracting((one) -> one.get("rule").asString())
			.doesNotContain("no-dossier");
	}

	@Test
	void nobodyWritesOverWhatTheyHaveNotRead() {
		Api.Answer first = put("octobre", dossier("octobre", "MEMBER_OF"));
		assertThat(first.status()).as(first.text()).isEqualTo(200);
		assertThat(first.json().at("/folder/state").asString()).isEqualTo("loaded");
		JsonNode read = this.api.ask("/api/v1/dossiers/octobre", "Authorization", "Bearer " + this.access.token())
			.json();
		assertThat(read.get("text").asString()).isEqualTo(dossier("octobre", "MEMBER_OF"));
		assertThat(read.at("/content/source/published").asString()).isEqualTo("2020-03-12");
		assertThat(Api.texts(state().get("dossiers"), "/id")).containsExactly("octobre");
		String revision = read.get("revision").asString();
		String other = dossier("octobre", "MEMBER_OF") + "# vu\n";
		assertThat(put("octobre", other).status()).isEqualTo(409);
		assertThat(put("octobre", other, "If-Match", "\"0123456789abcdef\"").status()).isEqualTo(412);
		assertThat(put("octobre", other, "If-Match", "\"" + revision + "\"").status()).isEqualTo(200);
		assertThat(put("octobre", other, "If-Match", "\"" + revision + "\"").status()).isEqualTo(412);
	}

	@Test
	void tellsAllThatIsWrongAtOnceAndWritesNothing() throws IOException {
		String wrong = dossier("novembre", "MEMBRE_DE").replace("label: Groupement", "label: Groupment");
		Api.Answer answer = put("novembre", wrong, "Accept-Language", "fr");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(Api.texts(answer.json().get("errors"), "/field"))
			.anyMatch((field) -> field.startsWith("novembre.yaml:3"))
			.anyMatch((field) -> field.startsWith("novembre.yaml:6"));
		assertThat(Api.texts(answer.json().get("errors"), "/message"))
			.allMatch((text) -> !text.contains(FOLDER.toString()));
		assertThat(put("decembre", dossier("novembre", "MEMBER_OF")).status()).isEqualTo(400);
		assertThat(put("nul", dossier("nul", "MEMBER_OF")).status()).isEqualTo(400);
		assertThat(put("gros", "#".repeat((2 << 20) + 1)).status()).isEqualTo(413);
		try (var files = Files.list(FOLDER)) {
			assertThat(files).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Authorization: Bearer 0123456789", "Sec-Fetch-Site: cross-site",
			"X-Forwarded-For: 10.0.0.1", "Origin: http://other.example" })
	void letsNobodyElseWrite(String header) throws IOException {
		String[] parts = header.isEmpty() ? new String[] { "X-Nothing", "1" } : header.split(": ");
		boolean withToken = !header.isEmpty() && !header.startsWith("Authorization");
		byte[] body = dossier("fevrier", "MEMBER_OF").getBytes(StandardCharsets.UTF_8);
		Api.Answer answer = withToken
				? this.api.put("/api/v1/dossiers/fevrier", "application/yaml", body, parts[0], parts[1],
						"Authorization", "Bearer " + this.access.token())
				: this.api.put("/api/v1/dossiers/fevrier", "application/yaml", body, parts[0], parts[1]);
		assertThat(answer.status()).isEqualTo(403);
		assertThat(FOLDER.resolve("fevrier.yaml")).doesNotExist();
	}

	@ParameterizedTest
	@ValueSource(strings = { "..%2Fhors", "%2e%2e", "A", "a.b", "a_b" })
	void takesNoNameThatIsNoSlug(String name) {
		int status = this.api
			.put("/api/v1/dossiers/" + name, "application/yaml", new byte[0], "Authorization",
					"Bearer " + this.access.token())
			.status();
		assertThat(status).isBetween(400, 405);
	}

	@Test
	void keepsTheDocumentSoThatASentenceCanBeRead() {
		assertThat(putDocument("janvier", TEXT).status()).isEqualTo(200);
		assertThat(putDocument("janvier", TEXT).status()).isEqualTo(200);
		assertThat(putDocument("janvier", "Un autre texte.").status()).isEqualTo(409);
		assertThat(put("janvier", dossier("janvier", "MEMBER_OF")).status()).isEqualTo(200);
		until(() -> this.api.get("/sources/janvier/passages?at=phrase")
			.get("text")
			.asString("")
			.equals(TEXT.substring(0, 38)));
		until(() -> this.api.get("/graph?source=janvier").toString().contains("/passages?at=phrase"));
	}

	@Test
	void looksAtADossierWithoutStoringIt() {
		Api.Answer fine = check(dossier("mars", "MEMBER_OF"));
		assertThat(fine.status()).as(fine.text()).isEqualTo(200);
		assertThat(fine.json().get("valid").asBoolean()).isTrue();
		JsonNode wrong = check(dossier("mars", "MEMBRE_DE")).json();
		assertThat(wrong.get("valid").asBoolean()).isFalse();
		assertThat(wrong.at("/problems/0/line").asInt()).isEqualTo(6);
		JsonNode near = check(dossier("mars", "MEMBER_OF").replace("ch-denain", "ch-de-denain")).json();
		assertThat(Api.texts(near.get("problems"), "/message")).anyMatch((text) -> text.contains("ch-denain"));
		assertThat(this.api.ask("/api/v1/entities/gcs-mars").status()).isEqualTo(404);
	}

	private Api.Answer check(String dossier) {
		return this.api.send("/api/v1/dossiers/check", "application/yaml", dossier.getBytes(StandardCharsets.UTF_8));
	}

	private Api.Answer put(String id, String dossier, String... headers) {
		String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
		all[headers.length] = "Authorization";
		all[headers.length + 1] = "Bearer " + this.access.token();
		return this.api.put("/api/v1/dossiers/" + id, "application/yaml", dossier.getBytes(StandardCharsets.UTF_8),
				all);
	}

	private Api.Answer putDocument(String id, String text) {
		return this.api.put("/api/v1/dossiers/" + id + "/document", "text/plain;charset=UTF-8",
				text.getBytes(StandardCharsets.UTF_8), "Authorization", "Bearer " + this.access.token());
	}

	/** Saves as a good editor does: into a temporary file, which is then renamed. */
	private static void save(String id, String type) throws IOException {
		Path half = Files.writeString(FOLDER.resolve("." + id), dossier(id, type));
		Files.move(half, FOLDER.resolve(id + ".yaml"), StandardCopyOption.REPLACE_EXISTING);
	}

	private static String dossier(String id, String type) {
		return DOSSIER.formatted(id, id, id, type, id);
	}

	private static int status(Future<Api.Answer> answer) {
		try {
			return answer.get().status();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
