package org.hospitalgraph.api;

import org.hospitalgraph.Api;
import org.hospitalgraph.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** People and documents write names in many ways. */
@ServiceTest
class SearchTests {

	@Autowired
	private Api api;

	@ParameterizedTest
	@CsvSource({ "chu lille, chu-lille", "CHRU LILLE, chu-lille", "c.h. st amand, ch-saint-amand-les-eaux",
			"Grand-Lille, ght-grand-lille", "film, cht-film", "GHT Lille Métropole Flandre Intérieure, ght-grand-lille",
			"houraa, gcs-houraa", "st etienne, chu-saint-etienne", "ght lmfi, ght-grand-lille" })
	void findsWhatIsMeant(String written, String meant) {
		JsonNode answer = this.api
			.get("/entities?q=" + java.net.URLEncoder.encode(written, java.nio.charset.StandardCharsets.UTF_8));
		assertThat(answer.at("/results/0/id").asString()).isEqualTo(meant);
		assertThat(answer.at("/results/0/score").asDouble()).isGreaterThan(50);
	}

	@Test
	void listsThingsOfOneKindUnderTheirOwnName() {
		JsonNode answer = this.api.get("/groupements?category=GHT");
		assertThat(Api.texts(answer.get("results"), "/id")).containsExactlyInAnyOrder("ght-grand-lille",
				"ght-hainaut-cambresis");
		// the five documents, and our own vocabulary of themes
		assertThat(this.api.get("/sources").get("total").asInt()).isEqualTo(6);
		assertThat(this.api.ask("/api/v1/establishments/ght-grand-lille").status()).isEqualTo(404);
	}

	@Test
	void findsTheMembersThatOneDocumentNames() {
		JsonNode answer = this.api
			.get("/establishments?source=convention-hainaut-cambresis-2017&category=CH&limit=100");
		assertThat(Api.texts(answer.get("results"), "/id")).containsExactlyInAnyOrder("ch-avesnes-sur-helpe",
				"ch-cambrai", "ch-denain", "ch-fourmies", "ch-hautmont", "ch-jeumont", "ch-le-cateau-cambresis",
				"ch-le-quesnoy", "ch-saint-amand-les-eaux", "ch-sambre-avesnois", "ch-valenciennes",
				"ch-felleries-liessies");
	}

	@Test
	void countsAllThatItFindsByWhatItIsAndWhere() {
		JsonNode answer = this.api.get("/entities?q=lille&limit=3");
		int total = answer.get("total").asInt();
		assertThat(total).isGreaterThan(3);
		assertThat(answer.get("results")).hasSize(3);
		assertThat(answer.at("/facets/label").valueStream().mapToInt((one) -> one.get("count").asInt()).sum())
			.isEqualTo(total);
		JsonNode hospitals = this.api.get("/establishments?q=lille&category=CHU&sector=public");
		assertThat(Api.texts(hospitals.get("results"), "/id")).containsExactly("chu-lille");
		assertThat(hospitals.get("total").asInt()).isEqualTo(1);
		assertThat(this.api.get("/establishments?q=lille&category=CHU&sector=private").get("total").asInt()).isZero();
	}

	@Test
	void findsTheMembersOfAGroupementByTheirNames() {
		JsonNode members = this.api.get("/establishments?groupement=ght-grand-lille&facets=true");
		assertThat(Api.texts(members.get("results"), "/id")).contains("chu-lille", "ch-roubaix")
			.hasSize(members.get("total").asInt());
		assertThat(members.at("/facets/groupement").valueStream().map((one) -> one.get("value").asString()))
			.contains("ght-grand-lille");
		assertThat(
				Api.texts(this.api.get("/establishments?q=roubaix&groupement=ght-grand-lille").get("results"), "/id"))
			.containsExactly("ch-roubaix");
	}

	@Test
	void findsNothingRatherThanSomethingElse() {
		assertThat(this.api.get("/entities?q=zzzzzzzz").get("results")).isEmpty();
		assertThat(this.api.get("/entities?q=%2B-%7C%7C!()").get("results")).isEmpty();
	}

}
