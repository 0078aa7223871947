package org.hospitalgraph.api;

import java.util.List;

import org.hospitalgraph.Api;
import org.hospitalgraph.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The question that this project exists for. The expectations come from the five
 * documents.
 */
@ServiceTest
class LinksTests {

	private static final List<String> GRAND_LILLE = List.of("ch-armentieres", "ch-bailleul", "ch-roubaix",
			"gh-seclin-carvin");

	private static final List<String> HAINAUT_CAMBRESIS = List.of("ch-avesnes-sur-helpe", "ch-cambrai", "ch-denain",
			"ch-fourmies", "ch-hautmont", "ch-jeumont", "ch-le-cateau-cambresis", "ch-le-quesnoy",
			"ch-saint-amand-les-eaux", "ch-sambre-avesnois", "ch-valenciennes", "ch-felleries-liessies");

	@Autowired
	private Api api;

	@Test
	void findsTheFourNamedHospitalsOfGrandLilleByMembership() {
		JsonNode answer = this.api.get("/entities/chu-lille/links?through=GHT&category=CH&by=membership");
		assertThat(establishments(answer)).containsExactlyInAnyOrderElementsOf(GRAND_LILLE);
		assertThat(answer.get("total").asInt()).isEqualTo(4);
	}

	@Test
	void findsTheTwelveHospitalsOfHainautThroughTheirAssociationConvention() {
		JsonNode answer = this.api.get("/entities/chu-lille/links?through=GHT&category=CH&by=convention");
		assertThat(establishments(answer)).containsExactlyInAnyOrderElementsOf(HAINAUT_CAMBRESIS);
		for (JsonNode linked : answer.get("results")) {
			assertThat(Api.texts(linked.at("/paths/0/nodes"), "/id")).startsWith("chu-lille",
					"convention-association-hainaut-cambresis-lille", "ght-hainaut-cambresis");
		}
	}

	@Test
	void givesEvidenceForEachLinkOfEachPath() {
		JsonNode answer = this.api.get("/entities/chu-lille/links?through=GHT&category=CH");
		assertThat(answer.get("total").asInt()).isEqualTo(16);
		for (JsonNode linked : answer.get("results")) {
			for (JsonNode fact : linked.at("/paths/0/relationships")) {
				assertThat(fact.get("citations")).isNotEmpty();
				assertThat(fact.at("/citations/0/source").asString()).isNotEmpty();
				assertThat(fact.at("/citations/0/locator").asString()).isNotEmpty();
			}
		}
	}

	@Test
	void knowsOfNoGhtInTwentyTwelve() {
		JsonNode answer = this.api.get("/entities/chu-lille/links?through=GHT&category=CH&asOf=2012-06-01");
		assertThat(answer.get("results")).isEmpty();
		assertThat(answer.at("/origin/name").asString()).isEqualTo("CHRU de Lille");
	}

	@Test
	void findsThePartnersOfValenciennesInItsChtOfTwentyTwelve() {
		JsonNode answer = this.api.get("/entities/ch-valenciennes/links?through=CHT&asOf=2012-06-01");
		assertThat(establishments(answer)).containsExactlyInAnyOrder("ch-denain", "ch-le-quesnoy",
				"ch-saint-amand-les-eaux");
		assertThat(Api.texts(answer.get("results"), "/certainty")).containsOnly("certain");
	}

	@Test
	void presumesThatAnOldChtGoesOnWhereNoSourceSaysThatItEnded() {
		JsonNode answer = this.api.get("/entities/ch-valenciennes/links?through=CHT&asOf=2020");
		assertThat(Api.texts(answer.get("results"), "/certainty")).containsOnly("presumed");
		assertThat(
				this.api.get("/entities/ch-valenciennes/links?through=CHT&asOf=2020&certainty=certain").get("results"))
			.isEmpty();
	}

	@Test
	void isCertainOnTheDayOfTheSignatureAndEmptyTheDayBefore() {
		String question = "/entities/chu-lille/links?through=Convention&category=CH&by=convention&asOf=";
		assertThat(Api.texts(this.api.get(question + "2017-07-03").get("results"), "/certainty")).hasSize(12)
			.containsOnly("certain");
		assertThat(establishments(this.api.get(question + "2017-07-02")))
			.doesNotContainAnyElementsOf(HAINAUT_CAMBRESIS);
	}

	@Test
	void keepsPlannedGroupementsOutUnlessTheyAreAskedFor() {
		String question = "/entities/ch-calais/links?through=CHT";
		assertThat(this.api.get(question).get("results")).isEmpty();
		assertThat(establishments(this.api.get(question + "&status=planned"))).containsExactlyInAnyOrder("ch-dunkerque",
				"ch-region-de-saint-omer");
	}

	@Test
	void findsTheOtherUniversityHospitalsOfTheNorthWestThroughTheG4() {
		JsonNode answer = this.api.get("/entities/chu-lille/links?through=GCS&category=CHU");
		assertThat(establishments(answer)).containsExactlyInAnyOrder("chu-amiens", "chu-caen", "chu-rouen");
	}

	@Test
	void refusesAnUnknownFormOfGroupementAndNamesTheKnownOnes() {
		Api.Answer answer = this.api.ask("/api/v1/entities/chu-lille/links?through=GTH&asOf=juin&colour=red");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
		assertThat(Api.texts(answer.json().get("errors"), "/field")).containsExactlyInAnyOrder("through", "asOf",
				"colour");
		assertThat(answer.text()).contains("Vouliez-vous dire GHT\u00a0?").contains("AAAA-MM-JJ");
	}

	@Test
	void suggestsWhoMayBeMeantWhereTheIdIsUnknown() {
		Api.Answer answer = this.api.ask("/api/v1/entities/chu-lile/links");
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.json().get("suggestions").size()).isBetween(1, 5);
		assertThat(answer.json().at("/suggestions/0/id").asString()).isEqualTo("chu-lille");
	}

	private static List<String> establishments(JsonNode answer) {
		return Api.texts(answer.get("results"), "/establishment/id");
	}

}
