package org.hospitalgraph.api;

import java.util.List;

import org.hospitalgraph.Api;
import org.hospitalgraph.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** One entity in detail, at a date and over time. */
@ServiceTest
class EntityTests {

	@Autowired
	private Api api;

	@Test
	void callsTheHospitalOfLilleAsItWasCalledWhenTheSlidesWereShown() {
		JsonNode answer = this.api.get("/entities/chu-lille?asOf=2013-09-20");
		assertThat(answer.get("name").asString()).isEqualTo("CHRU de Lille");
		assertThat(this.api.get("/entities/chu-lille").get("name").asString()).isEqualTo("CHU de Lille");
		assertThat(answer.get("relations").valueStream().flatMap(JsonNode::valueStream)).isNotEmpty()
			.allSatisfy((relation) -> assertThat(relation.at("/link/citations")).isNotEmpty());
		assertThat(answer.get("figures").valueStream()).isNotEmpty()
			.allSatisfy((figure) -> assertThat(figure.get("citations")).isNotEmpty());
	}

	@Test
	void knowsTheNineGcsOfTheSlides() {
		JsonNode members = this.api.get("/entities/chu-lille?asOf=2013-09-20").at("/relations/MEMBER_OF");
		List<String> gcs = members.valueStream()
			.filter((relation) -> "GCS".equals(relation.at("/entity/category").asString()))
			.map((relation) -> relation.at("/entity/id").asString())
			.toList();
		assertThat(gcs).contains("gcs-g4", "gcs-hu-artois", "gcs-hu-armentieres-lille").hasSizeGreaterThanOrEqualTo(9);
	}

	@Test
	void knowsTheFiguresOfTheSlides() {
		JsonNode figures = this.api.get("/entities/chu-lille").get("figures");
		assertThat(value(figures, "beds-and-places")).isEqualTo(3053);
		assertThat(value(figures, "hospital-physicians")).isEqualTo(997);
		assertThat(value(figures, "market-share-surgery")).isEqualTo(9.84);
	}

	@Test
	void callsTheGhtByItsNameOfTheDate() {
		assertThat(this.api.get("/entities/ght-grand-lille?asOf=2020").get("name").asString())
			.isEqualTo("GHT Lille Métropole Flandre Intérieure");
		assertThat(this.api.get("/entities/ght-grand-lille?asOf=2025").get("name").asString())
			.isEqualTo("Hôpitaux Publics Grand Lille");
	}

	@Test
	void tellsTheLifeOfAGroupementByDate() {
		JsonNode events = this.api.get("/entities/gcs-g4/timeline").get("events");
		assertThat(Api.texts(events, "/day")).isSorted();
		assertThat(events.valueStream()).anyMatch((event) -> "created".equals(event.get("what").asString())
				&& event.get("date").asString().startsWith("2004-11"));
	}

	@Test
	void listsTheFiveDocumentsAndOurVocabularyAndWhatEachStates() {
		JsonNode sources = this.api.get("/sources");
		assertThat(Api.texts(sources.get("results"), "/id")).containsExactlyInAnyOrder("chru-lille-territoire-2013",
				"convention-hainaut-cambresis-2017", "gcs-chu-panorama", "gcs-g4-atlas-2021", "ght-grand-lille-2024",
				"vocabulaire-themes");
		JsonNode stated = this.api.get("/sources/convention-hainaut-cambresis-2017");
		assertThat(stated.at("/source/published").asString()).isEqualTo("2017-07-03");
		assertThat(stated.get("facts")
			.valueStream()
			.filter((fact) -> "MEMBER_OF".equals(fact.at("/link/type").asString()))
			.map((fact) -> fact.at("/to/id").asString())).hasSize(12).containsOnly("ght-hainaut-cambresis");
	}

	private static double value(JsonNode figures, String metric) {
		return figures.valueStream()
			.filter((figure) -> metric.equals(figure.get("metric").asString()))
			.mapToDouble((figure) -> figure.get("value").asDouble())
			.findFirst()
			.orElseThrow();
	}

}
