package org.hospitalgraph.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.hospitalgraph.Api;
import org.hospitalgraph.ServiceTest;
import org.hospitalgraph.cypher.file.CypherFile;
import org.hospitalgraph.cypher.file.CypherFiles;
import org.hospitalgraph.export.format.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An answer that was cut off says so, and how to get the rest, as JSON and in every file.
 */
@ServiceTest
class CutTests {

	@Autowired
	private Api api;

	@Autowired
	private CypherFiles files;

	@ParameterizedTest
	@ValueSource(strings = { "/graph?limit=5", "/entities/chu-lille/neighbourhood?limit=5",
			"/changes?from=1990&to=2026&limit=5", "/statistics/centrality?limit=5",
			"/queries/relations-of/results?id=chu-lille&status=active&limit=5" })
	void saysThatThereIsMore(String path) {
		JsonNode cut = this.api.get(path);
		assertThat(cut.get("truncated").asBoolean()).isTrue();
		assertThat(cut.get("more").asString()).contains("restreignez la question");
		assertThat(this.api.ask("/api/v1" + path, "Accept-Language", "en").json().get("more").asString())
			.contains("narrow the question");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/entities/chu-lille/links", "/entities/chu-lille", "/entities/chu-lille/timeline",
			"/paths?from=ch-lens&to=chu-rouen", "/common?id=ch-denain&id=ch-valenciennes", "/quality",
			"/sources/gcs-g4-atlas-2021", "/graph?label=Federation", "/changes?from=2011&to=2013" })
	void saysThatThisIsAll(String path) {
		JsonNode whole = this.api.get(path);
		assertThat(whole.get("truncated").asBoolean(true)).isFalse();
		assertThat(whole.has("more")).isFalse();
	}

	/** A question whose limit is a parameter says if its rows were cut off. */
	@Test
	void saysSoOfEveryQuestionWithALimit() {
		for (CypherFile file : this.files.all("queries")) {
			if (file.limit().isSetBy("limit")) {
				String example = file.exampleUrl().replaceAll("[?&]limit=\\d+", "");
				String url = example + (example.contains("?") ? "&" : "?") + "limit=";
				int rows = this.api.ask(url + "1000").json().get("total").asInt();
				JsonNode cut = this.api.ask(url + "1").json();
				assertThat(cut.get("truncated").asBoolean()).as(file.name()).isEqualTo(rows > 1);
				assertThat(cut.get("total").asInt()).as(file.name()).isLessThanOrEqualTo(1);
			}
			else {
				// An earlier limit is about the values in one row, not the rows.
				String answer = file.text().substring(Math.max(0, file.text().lastIndexOf("\nRETURN")));
				assertThat(answer.contains("LIMIT")).as(file.name()).isEqualTo(file.limit().fixed().isPresent());
			}
		}
	}

	@ParameterizedTest
	@EnumSource(Format.class)
	void saysSoInEveryFileOfADiagram(Format format) throws IOException {
		Api.Answer answer = this.api
			.ask("/api/v1/entities/chu-lille/neighbourhood?limit=5&format=" + format.parameter());
		assertThat(answer.status()).isEqualTo(200);
		assertThat(text(answer.bytes())).contains("COUP");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/entities?limit=5", "/changes?from=1990&to=2026&limit=5", "/statistics/centrality?limit=5" })
	void saysSoInEveryTable(String path) throws IOException {
		assertThat(this.api.ask("/api/v1" + path + "&format=csv").text()).contains("COUPÉ");
		assertThat(text(this.api.ask("/api/v1" + path + "&format=xlsx").bytes())).contains("COUP");
		assertThat(this.api.ask("/api/v1/sources?format=csv").text()).doesNotContain("COUPÉ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/entities", "/entities/chu-lille", "/entities/chu-lille/timeline", "/sources",
			"/sources/gcs-g4-atlas-2021", "/quality", "/queries", "/queries/contents", "/queries/contents/results",
			"/changes?from=2011&to=2013", "/statistics/centrality", "/themes" })
	void givesNothingUnderTheNameOfAFormatThatItIsNot(String path) {
		for (String format : List.of("cx2", "cyjs", "geojson", "geojson-links", "jsonld", "gexf", "yed", "nothing")) {
			Api.Answer answer = this.api.ask("/api/v1" + path + (path.contains("?") ? "&" : "?") + "format=" + format);
			assertThat(answer.status()).as(format).isEqualTo(406);
			assertThat(Api.texts(answer.json().get("formats"), "")).contains("json").doesNotContain(format);
		}
		for (String type : List.of("application/geo+json", "application/ld+json", "application/vnd.cx2+json",
				"application/problem+json", "application/x+json")) {
			assertThat(this.api.ask("/api/v1" + path, "Accept", type).status()).as(type).isEqualTo(406);
		}
	}

	private static String text(byte[] file) throws IOException {
		if (file.length < 2 || file[0] != 'P' || file[1] != 'K') {
			return new String(file, StandardCharsets.UTF_8);
		}
		StringBuilder text = new StringBuilder();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return text.toString();
	}

}
