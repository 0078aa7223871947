package org.hospitalgraph.api;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.hospitalgraph.Api;
import org.hospitalgraph.ServiceTest;
import org.hospitalgraph.export.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Every graph comes in every format of diagrams, every list as a table. */
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
	void refusesDiagramsOfLists() {
		Api.Answer answer = this.api.ask("/api/v1/entities?format=svg");
		assertThat(answer.status()).isEqualTo(406);
		assertThat(Api.texts(answer.json().get("formats"), "")).isEqualTo(List.of("csv", "json", "xlsx"));
	}

}
