package org.hospitalgraph.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.hospitalgraph.Api;
import org.hospitalgraph.ServiceTest;
import org.hospitalgraph.export.format.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Every graph is available in every diagram format, every list as a table. */
@ServiceTest
class FormatsTests {

	@Autowired
	private Api api;

	@ParameterizedTest
	@ValueSource(strings = { "/entities/chu-lille/links?through=GHT", "/establishments/ch-lens/links?asOf=2013",
			"/entities/gcs-g4/neighbourhood?depth=1", "/paths?from=ch-lens&to=chu-rouen",
			"/common?id=ch-denain&id=ch-valenciennes", "/graph?label=Establishment,Groupement&type=MEMBER_OF",
			"/queries/linked-by-membership/results?origin=chu-lille&status=active" })
	void givesEveryGraphInEveryFormat(String path) {
		for (Format format : Format.values()) {
			Api.Answer byName = this.api.ask("/api/v1" + path + "&format=" + format.parameter());
			assertThat(byName.status()).as(path + " " + format).isEqualTo(200);
			assertThat(byName.header("Content-Type")).startsWith(format.mediaType());
			assertThat(byName.header("Content-Disposition")).contains("filename=", "." + format.extension());
			assertThat(byName.bytes()).hasSizeGreaterThan(100);
		}
	}

	@Test
	void givesTheSameByAcceptAsByName() {
		for (Format format : Format.values()) {
			Api.Answer byAccept = this.api.ask("/api/v1/paths?from=ch-lens&to=chu-rouen", "Accept", format.mediaType());
			Api.Answer byName = this.api.ask("/api/v1/paths?from=ch-lens&to=chu-rouen&format=" + format.parameter());
			assertThat(byAccept.bytes()).as(format.name()).isEqualTo(byName.bytes());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/entities?label=Groupement&limit=500", "/sources?", "/quality?",
			"/changes?from=2011&to=2013", "/statistics/centrality?", "/queries?", "/entities/chu-lille/timeline?",
			"/sources/convention-hainaut-cambresis-2017?", "/queries/contents/results?" })
	void givesEveryListAsATable(String path) {
		Api.Answer csv = this.api.ask("/api/v1" + path + "&format=csv");
		assertThat(csv.status()).isEqualTo(200);
		assertThat(csv.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
		assertThat(csv.text().lines().count()).isGreaterThan(1);
		Api.Answer workbook = this.api.ask("/api/v1" + path + "&format=xlsx");
		assertThat(workbook.header("Content-Type")).isEqualTo(Format.XLSX.mediaType());
		assertThat(new String(workbook.bytes(), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
	}

	@Test
	void tellsWhereEntitiesAreAndTheirFigures() throws IOException {
		String list = this.api.ask("/api/v1/entities?label=Establishment&category=CHU&format=csv").text();
		assertThat(list.lines().findFirst().orElseThrow()).contains("town", "departement", "siren", "siret", "latitude",
				"longitude", "figures");
		String lille = list.lines().filter((line) -> line.startsWith("\"chu-lille\"")).findFirst().orElseThrow();
		assertThat(lille).containsPattern("Lits[^;]* : \\d+");
		assertThat(this.api.ask("/api/v1/entities?label=Establishment&category=FOREIGN&format=csv").text().lines())
			.anyMatch((line) -> line.startsWith("\"az-groeninge\"") && line.contains("\"Courtrai\""));
		String nodes = texts(this.api.ask("/api/v1/entities/gcs-g4/neighbourhood?format=csv").bytes()).get("nodes.csv");
		assertThat(nodes.lines().findFirst().orElseThrow()).contains("figures");
		assertThat(nodes.lines().filter((line) -> line.startsWith("\"chu-lille\""))).singleElement()
			.asString()
			.containsPattern("Lits[^|]* : \\d+");
	}

	/**
	 * What links hospitals comes first, then hospitals, then the rest; each in the order
	 * of ids.
	 */
	@Test
	void cutsWhatMattersLeast() {
		JsonNode cut = this.api.get("/graph?limit=120");
		assertThat(cut.get("truncated").asBoolean()).isTrue();
		List<String> labels = Api.texts(cut.get("nodes"), "/label");
		assertThat(labels).contains("Groupement", "Convention").doesNotContain("Theme", "Territory");
		assertThat(Api.texts(cut.get("nodes"), "/id")).isSorted();
		assertThat(labels.stream().filter("Groupement"::equals).count())
			.isEqualTo(this.api.get("/graph?label=Groupement").get("nodes").size());
	}

	@Test
	void namesTheSourcesByTitleAndCarriesEachCitation() throws IOException {
		String path = "/api/v1/entities/gcs-g4/neighbourhood?format=";
		JsonNode answer = this.api.ask(path + "json").json();
		JsonNode citation = answer.get("relationships").get(0).get("citations").get(0);
		String source = citation.get("source").asString();
		String title = this.api.ask("/api/v1/sources/" + source).json().get("source").get("name").asString();
		Map<String, String> files = texts(this.api.ask(path + "csv").bytes());
		assertThat(files.get("sources.csv")).contains("\"" + source + "\";\"" + title + "\"");
		int stated = 0;
		for (JsonNode link : answer.get("relationships")) {
			stated += link.get("citations").size();
		}
		assertThat(files.get("citations.csv").lines().skip(1)).hasSize(stated)
			.anyMatch((line) -> line.startsWith("\"" + answer.get("relationships").get(0).get("id").asString() + "\";\""
					+ source + "\";\"" + title + "\";\"" + citation.get("locator").asString() + "\""));
		assertThat(this.api.ask(path + "jsonld").text()).contains(title);
		assertThat(this.api.ask(path + "cypher").text()).contains("MERGE (n:Source {id: row[0]})", source);
	}

	private static Map<String, String> texts(byte[] archive) throws IOException {
		Map<String, String> texts = new HashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				texts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return texts;
	}

	@Test
	void refusesDiagramsOfLists() {
		Api.Answer answer = this.api.ask("/api/v1/entities?format=svg");
		assertThat(answer.status()).isEqualTo(406);
		assertThat(Api.texts(answer.json().get("formats"), "")).isEqualTo(List.of("csv", "json", "xlsx"));
	}

}
