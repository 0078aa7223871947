package org.hospitalgraph.register;

import java.nio.charset.StandardCharsets;

import org.hospitalgraph.Api;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Imported data is in the answers of the service and in its files. */
@Tag("service")
class ImportedThroughTheApiTests extends RegisterTest {

	private static final String SITES = """
			finess;etalab;93;2026-01-10
			structureet;030000087;030780118;CH JACQUES LACARIN;;;;;;;;;;03;;03207 VICHY CEDEX;;;355;Centre Hospitalier (C.H.);1102;Centres Hospitaliers;;;;;1;Etablissement public de santé;1979-02-13;;2020-02-04;
			structureet;030002158;030781116;PHARMACIE DE VICHY;;;;;;;;;;03;;03200 VICHY;;;620;Pharmacie d'Officine;3201;Pharmacies;;;;;;;1979-02-13;;2020-02-04;
			geolocalisation;030000087;732000.0;6558000.0;1,ATLASANTE,100,IGN,BD_ADRESSE,V2.2,LAMBERT_93;2026-01-10
			geolocalisation;030002158;732000.0;6558000.0;1,ATLASANTE,100,IGN,BD_ADRESSE,V2.2,LAMBERT_93;2026-01-10
			""";

	@Test
	void aGroupementShowsItsMembersWithNamesAndRoles() {
		members();
		JsonNode members = this.api.get("/entities/ght-27103").at("/relations/MEMBER_OF");
		assertThat(Api.texts(members, "/entity/name")).contains("MAISON DE RETRAITE - DIVONNE-LES-BAINS").hasSize(9);
		assertThat(members.valueStream()
			.filter((one) -> one.at("/link/role").asString("").equals("support"))
			.map((one) -> one.at("/entity/name").asString())).containsExactly("MAISON DE RETRAITE - DIVONNE-LES-BAINS");
		JsonNode links = this.api.get("/entities/finess-010000016/links?through=GHT");
		assertThat(links.toString()).contains("ght-27103");
	}

	@Test
	void aGroupementIsInTheFilesWithItsMembersAndRoles() {
		members();
		String graph = this.api.ask("/api/v1/entities/ght-27103/neighbourhood?depth=1&format=graphml").text();
		assertThat(graph).contains("MAISON DE RETRAITE - DIVONNE-LES-BAINS").contains("support");
	}

	@Test
	void findsByLegalFormWhateverItsCase() {
		members();
		JsonNode one = this.api.get("/entities/finess-010000016");
		String form = one.at("/properties/legalForm").asString();
		assertThat(form).isNotBlank();
		String asked = java.net.URLEncoder.encode(form.toUpperCase(java.util.Locale.ROOT), StandardCharsets.UTF_8);
		assertThat(Api.texts(this.api.get("/entities?form=" + asked + "&limit=500").get("results"), "/id"))
			.contains("finess-010000016");
		assertThat(Api.texts(this.api.get("/entities?q=divonne&form=" + asked).get("results"), "/id"))
			.containsExactly("finess-010000016");
		assertThat(this.api.get("/entities?q=divonne&form=Fondation").get("total").asInt()).isZero();
	}

	@Test
	void whoeverTypesATownFindsItsHospitalFirst() {
		imported("sites.csv", SITES);
		JsonNode found = this.api.get("/entities?q=vichy").get("results");
		assertThat(found.get(0).get("category").asString()).isEqualTo("CH");
		assertThat(Api.texts(found, "/id")).contains("finess-030002158");
	}

	/** The file with a record of the support establishment. */
	private void members() {
		imported("later.json", new String(resource("finess-plus.json"), StandardCharsets.UTF_8)
			.replaceFirst("\"pmSmsseId\": \"1\",", "\"pmSmsseId\": \"14967\","));
	}

}
