package org.hospitalgraph.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hospitalgraph.model.time.PartialDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import static org.assertj.core.api.Assertions.assertThat;

/** Memberships in FINESS+, in the lists of the SAE, and in lists that people keep. */
@Tag("service")
class GroupementRegistersTests extends RegisterTest {

	@Test
	void bringsInTheGhtOfFinessPlusWithMembersAndRoles() {
		ImportReport report = imported("finess-plus.json");
		assertThat(report.read()).isEqualTo(24);
		assertThat(report.rejectedRecords()).isZero();
		assertThat(report.extracted()).isEqualTo("2026-03-09");
		Record ght = only("MATCH (g:GHT {ght: '27103'})<-[r:MEMBER_OF]-(m) RETURN g.id AS id, g.name AS name,"
				+ " count(m) AS members, collect(r.role) AS roles, collect(DISTINCT r.statedOn) AS stated");
		assertThat(ght.get("id").asString()).isEqualTo("ght-27103");
		assertThat(ght.get("name").asString()).isEqualTo("GHT 21-52 Côte d'Or-Haute-Marne");
		assertThat(ght.get("members").asInt()).isEqualTo(9);
		assertThat(ght.get("roles").asList()).contains("support").hasSize(9);
		assertThat(ght.get("stated").asList()).containsExactly("2026-03-09");
	}

	@Test
	void keepsMembersWhoseRecordIsMissingAndInventsNoName() {
		ImportReport report = imported("finess-plus.json");
		assertThat(report.onlyNumbers()).isGreaterThanOrEqualTo(22);
		assertThat(only(
				"MATCH (m {pmSmsseId: '14967'})-[r:MEMBER_OF]->() RETURN m.id AS id, m.name AS name, m.onlyNumber AS o,"
						+ " r.role AS role")
			.asMap())
			.isEqualTo(Map.of("id", "finess-plus-pm-14967", "name", "FINESS+ 14967", "o", true, "role", "support"));
	}

	@Test
	void findsTheMemberWhenALaterFlowBringsItsRecord() {
		imported("finess-plus.json");
		String later = new String(resource("finess-plus.json"), StandardCharsets.UTF_8)
			.replace("2026-03-09T", "2026-03-10T")
			.replaceFirst("\"pmSmsseId\": \"1\",", "\"pmSmsseId\": \"14967\",");
		imported("later.json", later);
		assertThat(run("MATCH (m {id: 'finess-plus-pm-14967'}) RETURN m")).isEmpty();
		assertThat(only(
				"MATCH (m {finess: '010000016'})-[r:MEMBER_OF]->(g) RETURN m.name AS name, g.ght AS ght, r.role AS role")
			.asMap())
			.isEqualTo(Map.of("name", "MAISON DE RETRAITE - DIVONNE-LES-BAINS", "ght", "27103", "role", "support"));
	}

	@Test
	void closesWhatFinessPlusSaysIsClosed() {
		imported("finess-plus.json");
		assertThat(only("MATCH (e {finess: '010000016'}) RETURN e.ended AS ended, e.latitude AS lat").asMap())
			.containsEntry("ended", "2019-03-03")
			.containsEntry("lat", 46.362063);
		assertThat(only(
				"MATCH ({finess: '010000016'})-[:LOCATED_IN]->(c)-[:PART_OF]->(d) RETURN c.id AS c, c.name AS n, d.id AS d")
			.asMap()).isEqualTo(Map.of("c", "commune-01143", "n", "Divonne-les-Bains", "d", "departement-ain"));
		assertThat(changed((row) -> row.get("b").isNull() ? "" : row.get("b").get("id").asString()))
			.contains("commune-01143");
		assertThat(changed((row) -> row.get("what").asString() + " " + row.get("a").get("id").asString()))
			.contains("closed finess-010000016");
	}

	/** The types of relationships that registers write: a new one needs an index. */
	@Test
	void findsWhatOnlyARegisterStatesByItsId() {
		List.of("finess-sites.csv", "finess-plus.json", "sae-ght.csv", "sae-2024-ght-declares.csv")
			.forEach(this::imported);
		List<Record> types = run("MATCH (:Entity)-[r]->() WHERE r.origin <> 'dossiers' AND type(r) <> 'CITED_IN' "
				+ "RETURN type(r) AS type, collect(r.id)[..3] AS ids");
		assertThat(types).extracting((row) -> row.get("type").asString())
			.contains("MEMBER_OF", "LOCATED_IN", "PART_OF", "KNOWN_AS", "HAS_FIGURE");
		types.forEach((row) -> row.get("ids").asList(Value::asString).forEach((id) -> {
			List<String> found = this.cypher.query("fact")
				.bind("fact", id)
				.list((fact) -> fact.get("r").get("id").asString());
			assertThat(found).as(row.get("type").asString()).containsExactly(id);
		}));
	}

	private List<String> changed(Function<Record, String> what) {
		return this.cypher.query("changes")
			.bind("what", List.of())
			.bind("types", List.of())
			.bind("ids", List.of())
			.bind("labels", List.of())
			.bind("category", List.of())
			.bind("territory", null)
			.bind("offset", 0)
			.bind("from", PartialDate.valueOf("2019-03-03"))
			.bind("to", PartialDate.valueOf("2019-03-03"))
			.bind("status", List.of())
			.bind("deduced", null)
			.bind("limit", 10)
			.list(what);
	}

	@Test
	void knowsTheGhtOfTheDocumentsByTheirCodeAndNamesThroughTheYears() {
		imported("sae-ght.csv");
		assertThat(only("MATCH (g {ght: '32115'}) RETURN g.name AS n, g.saeCode AS s, g.status AS t").asMap())
			.isEqualTo(Map.of("n", "GHT Cambrésis", "s", "HF-15", "t", "active"));
		assertThat(
				run("MATCH ({ght: '32108'})-[k:KNOWN_AS]->(n) RETURN n.name AS n, k.kind AS kind ORDER BY k.statedMax"))
			.extracting((row) -> row.get("n").asString() + ", " + row.get("kind").asString())
			.containsExactly("GHT DUNKERQUOIS ET AUDOMAROIS, former", "GHT LITTORAL NORD, former",
					"GHT Dunkerquois et Audomarois, official");
		assertThat(only(
				"MATCH ({ght: '32115'})-[:HAS_FIGURE]->(f {metric: 'establishments', period: '2024'}) RETURN f.value AS v")
			.get("v")
			.asDouble()).isEqualTo(2);
	}

	@Test
	void saysThatAGhtHasEndedWhichTheLatestListLacks() {
		ImportReport report = imported("sae-ght.csv");
		assertThat(report.mended()).containsEntry("leading zero of the code of a GHT restored", 2L);
		assertThat(only("MATCH (g {ght: '84110'}) RETURN g.status AS s, g.ended IS NULL AS unknown,"
				+ " g.endedMin IS NOT NULL AS from, g.endedMax IS NOT NULL AS to")
			.asMap()).isEqualTo(Map.of("s", "ended", "unknown", true, "from", true, "to", true));
	}

	@Test
	void keepsDeclaredLinksApartFromMemberships() {
		imported("sae-ght.csv");
		ImportReport report = imported("sae-2024-ght-declares.csv");
		assertThat(report.rejected()).isEqualTo(Map.of("no code of a GHT (ght_code)", 1L));
		assertThat(only(
				"MATCH ({finess: '590000436'})-[r:DECLARES_LINK_TO]->(g) RETURN g.ght AS ght, r.declared AS d, r.statedOn AS s")
			.asMap()).isEqualTo(Map.of("ght", "32115", "d", "CAMBRÉSIS", "s", "2024"));
		assertThat(run("MATCH ({finess: '590000436'})-[r:MEMBER_OF]->() RETURN r")).isEmpty();
	}

	@Test
	void joinsDeclarationsThatCameBeforeTheListOfGht() {
		imported("sae-2024-ght-declares.csv");
		assertThat(only("MATCH (g {ght: '32115'}) RETURN g.name AS n").get("n").asString()).isEqualTo("GHT 32115");
		imported("sae-ght.csv");
		assertThat(only("MATCH (g {saeCode: 'HF-15'})<-[:DECLARES_LINK_TO]-(e) RETURN DISTINCT g.id AS id").get("id")
			.asString()).isEqualTo("ght-32115");
	}

	@Test
	void refinesSitesByTheSurveyWithoutLosingWhatFinessSays() {
		imported("finess-sites.csv");
		imported("sae-etablissements.csv");
		assertThat(only("MATCH (e {finess: '590000618'})-[:LOCATED_IN {origin: 'sae-etablissements'}]->(c)"
				+ " RETURN c.id AS commune, e.latitude IS NOT NULL AS placed, e.siret AS siret")
			.asMap()).isEqualTo(Map.of("commune", "commune-59606", "placed", true, "siret", "26590673500013"));
	}

	@Test
	void takesInAListThatSomebodyKeeps() {
		imported("finess-sites.csv");
		ImportReport report = imported("ma liste.csv", """
				finess,name,groupement,role,since,until,source
				590782215,,ght-hainaut-cambresis,member,2016-07-01,,arrêté ARS
				,CH Lens,GCS Imagerie du Bassin Minier,founding,01/02/2019,,convention
				,Hôpital de Nulle-Part,ght-hainaut-cambresis,member,,,
				590000000,,ght-hainaut-cambresis,member,,,
				""");
		assertThat(report.read()).isEqualTo(5);
		assertThat(report.rejected()).isEqualTo(Map.of("the name does not identify one establishment with certainty",
				1L, "no valid FINESS number", 1L));
		assertThat(report.mended()).containsEntry("establishment found by its name", 1L);
		assertThat(
				only("MATCH ({id: 'ch-lens'})-[r:MEMBER_OF]->(g {id: 'liste-ma-liste-gcs-imagerie-du-bassin-minier'})"
						+ " RETURN g.category AS c, r.since AS s, r.role AS role, r.according AS a")
					.asMap())
			.isEqualTo(Map.of("c", "GCS", "s", "2019-02-01", "role", "founding", "a", "convention"));
		assertThat(only("MATCH ({id: 'ch-valenciennes'})-[r:MEMBER_OF]->({id: 'ght-hainaut-cambresis'})"
				+ " RETURN [c IN r.citations | split(c, '#')[0]] AS sources")
			.get("sources")
			.asList()).contains("liste-ma-liste", "convention-hainaut-cambresis-2017");
		assertThat(
				only("MATCH (s:Source)-[:STATES]->(st:Statement {from: 'ch-valenciennes', to: 'ght-hainaut-cambresis'})"
						+ " WHERE s.id = 'liste-ma-liste' RETURN st.since AS since, st.role AS role")
					.asMap())
			.isEqualTo(Map.of("since", "2016-07-01", "role", "member"));
	}

	@Test
	void readsTheSameListFromAWorkbook() throws IOException {
		imported("finess-sites.csv");
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
			Worksheet sheet = workbook.newWorksheet("liste");
			List<String> columns = List.of("FINESS", "Groupement", "Rôle", "Depuis");
			for (int column = 0; column < columns.size(); column++) {
				sheet.value(0, column, columns.get(column));
			}
			sheet.value(1, 0, 590782215);
			sheet.value(1, 1, "ght-hainaut-cambresis");
			sheet.value(1, 2, "member");
			sheet.value(1, 3, java.time.LocalDate.of(2016, 7, 1));
			sheet.style(1, 3).format("yyyy-mm-dd").set();
		}
		assertThat(imported("liste.xlsx", bytes.toByteArray()).changed()).isEqualTo(1);
		assertThat(only(
				"MATCH (:Source {id: 'liste-liste'})-[:STATES]->(st:Statement {from: 'ch-valenciennes', type: 'MEMBER_OF'})"
						+ " RETURN st.since AS s, st.role AS r")
			.asMap()).isEqualTo(Map.of("s", "2016-07-01", "r", "member"));
	}

	@Test
	void proposesWhatANameAloneWouldJoin() {
		assertThat(proposedFor("ch-maubeuge", "CH MAUBEUGE")).containsExactly("590000105");
		assertThat(run("MATCH (e {id: 'ch-maubeuge'}) WHERE e.finess IS NOT NULL RETURN e")).isEmpty();
	}

	@Test
	void proposesNothingForWhatAReviewHasJoined() {
		assertThat(proposedFor("ch-arras", "CH ARRAS")).isEmpty();
		assertThat(only("MATCH (e {id: 'ch-arras'}) RETURN e.finess AS f").get("f").asString()).isEqualTo("620100057");
	}

	/** The proposals for a site of that name in a separate file. */
	private List<String> proposedFor(String id, String name) {
		String site = sites().lines().skip(1).findFirst().orElseThrow();
		imported("one.csv",
				("finess;etalab;0;2021-01-08\n"
						+ site.replace(";CHR LILLE;", ";" + name + ";").replace(";101;", ";355;") + "\n")
					.getBytes(WINDOWS));
		return run("MATCH ({id: $id})-[:POSSIBLY_SAME_AS {origin: 'finess-etablissements'}]->(e) RETURN e.finess AS f",
				Map.of("id", id))
			.stream()
			.map((row) -> row.get("f").asString())
			.toList();
	}

}
