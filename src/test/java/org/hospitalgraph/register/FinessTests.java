package org.hospitalgraph.register;

import java.util.List;

import org.hospitalgraph.register.file.UnreadableRegister;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The classic files of FINESS, on 26 sites of the extraction of 2021-01-08. */
@Tag("service")
class FinessTests extends RegisterTest {

	private static final int SITES = 26;

	@Test
	void bringsInAllEstablishmentsAndAccountsForThem() {
		ImportReport report = imported("finess-sites.csv");
		assertThat(report.read()).isEqualTo(SITES);
		assertThat(report.created() + report.changed()).isEqualTo(SITES);
		assertThat(report.rejectedRecords()).isZero();
		assertThat(report.extracted()).isEqualTo("2021-01-08");
		assertThat(only("MATCH (e:Establishment {level: 'SITE'}) RETURN count(e) AS n").get("n").asInt())
			.isEqualTo(SITES);
	}

	@Test
	void joinsTheLegalEntitiesThatTheDocumentsSpeakOf() {
		imported("finess-sites.csv");
		Record lille = only(
				"MATCH (e {finess: '590780193'}) RETURN e.id AS id, e.name AS name, e.category AS category");
		assertThat(lille.get("id").asString()).isEqualTo("chu-lille");
		assertThat(lille.get("category").asString()).isEqualTo("CHU");
		assertThat(run("MATCH (s)-[r:PART_OF]->({id: 'chu-lille'}) RETURN s.id AS id, r.citations AS c ORDER BY id"))
			.extracting((row) -> row.get("id").asString() + row.get("c"))
			.containsExactly("finess-590000105[\"finess-etablissements#590000105\"]",
					"finess-590006060[\"finess-etablissements#590006060\"]",
					"finess-590006607[\"finess-etablissements#590006607\"]");
	}

	@Test
	void readsPlacesInTheirOwnProjections() {
		imported("finess-sites.csv");
		assertPlace("590000105", 50.61, 3.03);
		assertPlace("970100012", 16.23, -61.52);
		assertPlace("2A0000022", 41.93, 8.74);
	}

	@Test
	void putsSitesIntoTheirDepartement() {
		imported("finess-sites.csv");
		assertThat(
				only("MATCH ({finess: '590000618'})-[:LOCATED_IN]->(d)-[:PART_OF]->(r) RETURN d.id + ' ' + r.id AS p")
					.get("p")
					.asString())
			.isEqualTo("departement-nord region-hauts-de-france");
		assertThat(only("MATCH ({finess: '970100012'})-[:LOCATED_IN]->(d) RETURN d.cog AS cog").get("cog").asString())
			.isEqualTo("DEP-971");
	}

	@Test
	void takesAGcsAmongTheHospitalsForNone() {
		imported("finess-sites.csv");
		assertThat(only("MATCH (e {finess: '590055554'}) RETURN e.category AS c").get("c").asString())
			.isEqualTo("FINESS_355");
		assertThat(only("MATCH ({finess: '590055554'})-[:PART_OF]->(g) RETURN g.id AS id").get("id").asString())
			.isEqualTo("gcs-g4");
	}

	@Test
	void givesALegalEntityTheCategoryOfItsHospitals() {
		imported("finess-sites.csv", sites().replace("590782215", "590000006"));
		assertThat(only("MATCH (e:CH {finess: '590000006', level: 'LEGAL'}) RETURN e.categoryOf AS of").get("of")
			.asString()).isEqualTo("sites");
	}

	@Test
	void findsALegalEntityWhereItsHospitalIs() {
		imported("finess-sites.csv");
		assertThat(only("MATCH (e {id: 'ch-valenciennes'}), (s {id: e.placeOf}) WHERE s.latitude = e.latitude"
				+ " RETURN s.id AS id")
			.get("id")
			.asString()).isEqualTo("finess-590000618");
	}

	@Test
	void changesNothingTheSecondTime() {
		imported("finess-sites.csv");
		var before = graph();
		String revision = only("MATCH (k:KnowledgeBase) RETURN k.revision AS r").get("r").asString();
		ImportReport again = imported("finess-sites.csv");
		assertThat(again.unchanged()).isEqualTo(SITES);
		assertThat(again.created() + again.changed() + again.closed()).isZero();
		assertThat(again.revision()).isEqualTo(revision);
		assertThat(graph()).isEqualTo(before);
		assertThat(only("MATCH (r:Run) RETURN r.times AS times, r.read AS read").asMap()).containsEntry("times", 2L)
			.containsEntry("read", (long) SITES);
	}

	@Test
	void closesWhatANewerExtractionNoLongerHas() {
		imported("finess-sites.csv");
		String without = without(sites(), "590000618").replace("2021-01-08", "2022-01-05");
		ImportReport newer = imported("newer.csv", without.getBytes(WINDOWS));
		assertThat(newer.closed()).isEqualTo(1);
		Record closed = only(
				"MATCH (e {finess: '590000618'})-[r:PART_OF]->() RETURN e.ended AS ended, r.until AS until,"
						+ " toString(r.untilMax) AS max, r.statedOn AS stated");
		assertThat(closed.asMap()).containsEntry("ended", "2022-01-05")
			.containsEntry("until", "2022-01-05")
			.containsEntry("max", "2022-01-05")
			.containsEntry("stated", "2021-01-08");
		assertThat(only("MATCH ({finess: '590000105'})-[r:PART_OF]->() RETURN r.statedOn AS s, r.until AS u").asMap())
			.containsEntry("s", "2022-01-05")
			.containsEntry("u", null);
		ImportReport back = imported("back.csv", sites().replace("2021-01-08", "2023-01-05").getBytes(WINDOWS));
		assertThat(back.changed()).isEqualTo(1);
		assertThat(only("MATCH (e {finess: '590000618'})-[r:PART_OF]->() RETURN e.ended AS e, r.until AS u").asMap())
			.containsEntry("e", null)
			.containsEntry("u", null);
	}

	@Test
	void closesNothingForAPartOfTheRegister() {
		imported("finess-sites.csv");
		List<String> lines = sites().lines().toList();
		String part = String.join("\n", lines.get(0), lines.get(1)).replace("2021-01-08", "2022-01-05") + "\n";
		ImportReport report = imported("part.csv", part.getBytes(WINDOWS));
		assertThat(report.closed()).isZero();
		assertThat(report.missing()).isEqualTo(SITES - 1);
		assertThat(run("MATCH (e:Establishment) WHERE e.ended IS NOT NULL RETURN e")).isEmpty();
	}

	@Test
	void keepsTheFormerNameAndTheFormerLegalEntity() {
		imported("finess-sites.csv");
		String changed = sites().replace("2021-01-08", "2022-01-05")
			.replace("590000618;590782215;CH VALENCIENNES", "590000618;620100685;CH DU VALENCIENNOIS");
		imported("changed.csv", changed.getBytes(WINDOWS));
		assertThat(only("MATCH (e {finess: '590000618'}) RETURN e.name AS n").get("n").asString())
			.isEqualTo("CH DU VALENCIENNOIS");
		assertThat(only("MATCH ({finess: '590000618'})-[k:KNOWN_AS]->(n) RETURN n.name AS n, k.until AS u").asMap())
			.containsEntry("n", "CH VALENCIENNES")
			.containsEntry("u", "2022-01-05");
		assertThat(run("MATCH ({finess: '590000618'})-[r:PART_OF]->(l) RETURN l.id AS id, r.until AS u ORDER BY id"))
			.extracting((row) -> row.get("id").asString() + " " + row.get("u").asString("open"))
			.containsExactly("ch-lens open", "ch-valenciennes 2022-01-05");
	}

	@Test
	void refusesAnOlderExtractionThanTheGraphHas() {
		imported("newer.csv", sites().replace("2021-01-08", "2022-01-05").getBytes(WINDOWS));
		var before = graph();
		assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> imported("finess-sites.csv")))
			.isInstanceOf(UnreadableRegister.class)
			.hasMessageContaining("2021-01-08")
			.hasMessageContaining("2022-01-05");
		assertThat(graph()).isEqualTo(before);
	}

	@Test
	void leavesTheDocumentsAsTheyAre() {
		var before = graph();
		imported("finess-sites.csv");
		var after = graph();
		assertThat(after.keySet()).containsAll(before.keySet());
		before.forEach((key, value) -> {
			if (key.startsWith("relationship")) {
				assertThat(after).containsEntry(key, value);
			}
		});
	}

	@Test
	void readsLegalEntitiesWithTheirLegalForm() {
		imported("finess-sites.csv");
		ImportReport report = imported("ej.csv",
				"""
						finess;etalab;94;2021-01-08
						structureej;590782215;CH VALENCIENNES;CENTRE HOSPITALIER DE VALENCIENNES;;114;AV;DESANDROUINS;;;BP 479;606;59322 VALENCIENNES CEDEX;59;NORD;0327143333;13;Etablissement Public Communal d'Hospitalisation;;;265906735;8610Z;1979-02-13
						structureej;590052833;GCS HPSM;GCS HOPITAUX PUBLICS SUD METROPOLE;;;;;;;;560;59113 SECLIN;59;NORD;;29;Groupement de Coopération Sanitaire public;;;130000011;;2009-03-02
						""");
		assertThat(report.read()).isEqualTo(2);
		assertThat(report.rejectedRecords()).isZero();
		assertThat(only(
				"MATCH (e {id: 'ch-valenciennes'})-[:LOCATED_IN {origin: 'finess-entites-juridiques'}]->(c) RETURN c.cog AS cog, e.legalForm AS f")
			.asMap()).containsEntry("cog", "COM-59606")
			.containsEntry("f", "Établissement Public Communal d'Hospitalisation");
		assertThat(only("MATCH (g:GCS {finess: '590052833'}) RETURN g.label AS l").get("l").asString())
			.isEqualTo("Groupement");
	}

	private void assertPlace(String finess, double latitude, double longitude) {
		Record place = only("MATCH (e {finess: '" + finess + "'}) RETURN e.latitude AS lat, e.longitude AS lon");
		assertThat(place.get("lat").asDouble()).isCloseTo(latitude, within(0.05));
		assertThat(place.get("lon").asDouble()).isCloseTo(longitude, within(0.05));
	}

	private static String without(String text, String finess) {
		return String.join("\n", text.lines().filter((line) -> !line.contains(";" + finess + ";")).toList()) + "\n";
	}

	@Test
	void linksASiteToWhatItsLegalEntityIsLinkedTo() {
		imported("finess-sites.csv");
		for (String way : List.of("linked-by-membership", "linked-by-convention")) {
			assertThat(linked(way, "finess-590000618")).isEqualTo(linked(way, "ch-valenciennes")).isNotEmpty();
		}
	}

	private List<String> linked(String way, String origin) {
		return this.cypher.query(way)
			.bind("origin", origin)
			.bind("through", List.of("GHT"))
			.bind("category", List.of())
			.bind("territory", null)
			.bind("among", List.of())
			.bind("limit", null)
			.bind("status", List.of("active", "ended"))
			.bind("asOf", null)
			.bind("deduced", null)
			.list((row) -> row.get("establishment").asString());
	}

}
