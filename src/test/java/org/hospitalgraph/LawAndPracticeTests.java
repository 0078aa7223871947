package org.hospitalgraph;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cases of law and practice in 2026, from an invented dossier to answers: withdrawals,
 * mergers, directions communes, legal acts, plans.
 */
class LawAndPracticeTests {

	@TempDir
	private static Path data;

	private static Service service;

	@BeforeAll
	static void start() {
		service = Service.in(data, "--hospital-graph.dossiers=src/test/resources/law");
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@Test
	void tellsWhoLeftAGht() {
		JsonNode rows = get("/queries/what-ended/results?id=ght-essai&types=MEMBER_OF").get("results");
		assertThat(Api.texts(rows, "/id")).containsExactly("ch-essai-somain", "ehpad-essai", "ch-essai-denain");
		assertThat(Api.texts(rows, "/until")).containsExactly("2021-12-31", "2022-11-14", "2023");
		assertThat(Api.texts(rows, "/modality")).containsExactly("stated", "reported", "deduced");
	}

	@Test
	void tellsWhatBecameOfAHospital() {
		JsonNode rows = get("/queries/what-became/results?id=ch-essai-lamentin").get("results");
		assertThat(Api.texts(rows, "/id")).containsExactly("chu-essai-martinique", "ch-essai-lamentin");
		assertThat(rows.at("/0/what").asString()).isEqualTo("merger");
		assertThat(rows.at("/0/date").asString()).isEqualTo("2013-01-01");
		assertThat(rows.at("/1/what").asString()).isEqualTo("ended");
	}

	@Test
	void tellsTheDirectionsCommunesOfAHospital() {
		String question = "/queries/groupements-of/results?id=chu-essai-reims&category=DIRECTION_COMMUNE&status=active";
		JsonNode rows = get(question).get("results");
		assertThat(Api.texts(rows, "/groupement")).containsExactly("dc-essai");
		assertThat(Api.texts(rows.at("/0/members"), "")).containsExactly("ch-essai-epernay");
		assertThat(Api.texts(get(question + ",planned").get("results"), "/groupement")).containsExactly("dc-essai",
				"dc-essai-prevue");
	}

	@Test
	void linksHospitalsOfADirectionCommune() {
		JsonNode links = get("/entities/chu-essai-reims/links?through=DIRECTION_COMMUNE");
		assertThat(Api.texts(links.get("results"), "/establishment/id")).containsExactly("ch-essai-epernay");
	}

	@Test
	void knowsWithdrawalsByTheirDate() {
		String question = "/entities/ch-essai-denain/links?through=GHT&asOf=";
		assertThat(Api.texts(get(question + "2020").get("results"), "/establishment/id")).contains("ch-essai-somain");
		assertThat(Api.texts(get(question + "2023").get("results"), "/establishment/id"))
			.doesNotContain("ch-essai-somain")
			.contains("ch-essai-valenciennes", "ehpad-essai");
	}

	@Test
	void showsLegalActsAroundWhatTheyApprove() {
		JsonNode around = get("/entities/cc-essai/neighbourhood");
		assertThat(Api.texts(around.get("nodes"), "/id")).contains("arrete-essai", "ght-essai");
		assertThat(Api.texts(get("/acts").get("results"), "/id")).containsExactly("arrete-essai");
		assertThat(Api.texts(get("/paths?from=arrete-essai&to=ch-essai-denain").get("results"), "/nodes/0/id"))
			.isEmpty();
	}

	@Test
	void leavesPlannedHospitalsOutUnlessTheyAreAskedFor() {
		String question = "/graph?label=Establishment&territory=territoire-essai";
		assertThat(Api.texts(get(question).get("nodes"), "/id")).doesNotContain("ch-essai-prevu");
		assertThat(Api.texts(get(question + "&status=planned").get("nodes"), "/id")).contains("ch-essai-prevu");
	}

	@Test
	void knowsWhatIsSaidOfGroupementsAndActs() {
		assertThat(get("/entities/ght-essai").at("/properties/kind").asString()).isEqualTo("general");
		assertThat(get("/entities/arrete-essai").at("/properties/reference").asString()).isEqualTo("2016-123");
		assertThat(get("/entities/arrete-essai").at("/properties/inForce").asString()).isEqualTo("2016-07-02");
		assertThat(get("/entities/dc-essai").at("/properties/signed").asString()).isEqualTo("2017-12");
	}

	@Test
	void isNoMemberByADerogationOrByAnIntentionThatWasGivenUp() {
		JsonNode links = get("/entities/ch-essai-denain/links?through=GHT");
		assertThat(Api.texts(links.get("results"), "/establishment/id")).doesNotContain("ch-essai-dispense",
				"ch-essai-renonce");
		JsonNode around = get("/entities/ch-essai-dispense/neighbourhood");
		assertThat(Api.texts(around.get("relationships"), "/type")).containsExactly("EXEMPT_FROM");
	}

	@Test
	void findsFiguresThatContradictEachOther() {
		JsonNode findings = get("/quality?check=figures-that-disagree").get("results");
		assertThat(Api.texts(findings, "/message"))
			.containsExactly("CH d’Essai-Denain : Lits 2023 : 310 (figures-in-practice) ou 300 (law-in-practice)");
		assertThat(Api.texts(findings.at("/0/citations"), "/source")).containsExactlyInAnyOrder("figures-in-practice",
				"law-in-practice");
	}

	@Test
	void tellsWhoGivesAFigureAndEachItsOwn() {
		JsonNode figures = get("/entities/ch-essai-denain").get("figures");
		assertThat(Api.texts(figures, "/metric")).containsExactly("beds", "beds", "beds", "births", "births", "staff");
		JsonNode staff = figures.get(5);
		assertThat(staff.get("note").asString()).contains("Sans les internes.", "Au 1er janvier.");
		JsonNode fact = get("/facts/has-" + staff.get("id").asString());
		assertThat(Api.texts(fact.get("statements"), "/statedOn")).containsExactly("2024-11", "2024-01-15");
	}

	@Test
	void tellsWhatADocumentCountsOfItself() {
		JsonNode facts = get("/sources/figures-in-practice").get("facts");
		assertThat(Api.texts(facts, "/to/name")).contains("Hôpitaux décrits", "Lits").hasSize(6);
	}

	@Test
	void namesThemInBothLanguages() {
		String question = "/entities/ch-essai-valenciennes/neighbourhood?depth=3&format=svg";
		assertThat(text(question, "fr")).contains("Arrêté", "Filière de soins");
		assertThat(text(question, "en")).contains("Order", "Care pathway");
	}

	private static JsonNode get(String question) {
		return service.api().get(question);
	}

	private static String text(String question, String language) {
		return service.api().ask("/api/v1" + question, "Accept-Language", language).text();
	}

}
