package org.hospitalgraph.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.hospitalgraph.register.file.RegisterFile;
import org.hospitalgraph.register.file.RegisterFiles;
import org.hospitalgraph.register.file.UnreadableRegister;
import org.hospitalgraph.register.finess.FinessRecords;
import org.hospitalgraph.register.list.ImportOptions;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** Registers as published and as saved again by people, with invented records. */
class PublishedFilesTests extends RegisterTest {

	@Test
	void readsTheProjectionsOfAllEditionsOfFiness() {
		ImportReport report = imported("cases/finess-2026-projections.csv");
		assertThat(report.mended()).isEmpty();
		for (String finess : List.of("019999002", "019999010", "019999028")) {
			assertPlace(finess, 5.2092, 46.2223);
		}
		for (String finess : List.of("019999036", "019999069")) {
			assertPlace(finess, -61.5287, 16.2340);
		}
		assertPlace("019999044", 45.18, -12.76);
		assertPlace("019999051", -56.2, 46.77);
	}

	@Test
	void findsDegreesInEitherPairOfFieldsOfFinessPlus() {
		imported("cases/finessplus-degrees-in-either-pair.json");
		for (String finess : List.of("590999926", "590999934", "590999942")) {
			assertPlace(finess, 3.06, 50.63);
		}
		assertThat(only("MATCH (g:GHT {ght: '99901'})<-[m:MEMBER_OF]-(e) RETURN g.name AS g, m.role AS r, e.name AS e")
			.asMap()).isEqualTo(Map.of("g", "GHT Essai du Nord", "r", "support", "e", "CH ESSAI"));
	}

	@Test
	void saysThatTheFlowOfActivitiesIsTheWrongOne() {
		assertThatThrownBy(() -> imported("cases/finess-activites-journalier-20261001.json"))
			.isInstanceOf(UnreadableRegister.class)
			.hasMessageContaining("activités")
			.hasMessageContaining("finess-structures-1");
	}

	@Test
	void readsLegalEntitiesThatASpreadsheetSavedAgain() {
		ImportReport report = imported("cases/cs1100501-excel-resaved.csv");
		assertThat(report.read()).isEqualTo(2);
		assertThat(report.rejectedRecords()).isZero();
		assertThat(report.mended()).containsEntry("leading zero of a FINESS number restored", 2L);
		assertThat(only("MATCH (e {finess: '010000156'})-[:LOCATED_IN]->(c)"
				+ " RETURN e.name AS n, e.legalForm AS f, e.created AS c, c.name AS commune")
			.asMap())
			.isEqualTo(Map.of("n", "CLINIQUE ESSAI", "f", "Société Anonyme (S.A.)", "c", "2001-01-01", "commune",
					"Bourg-en-Bresse"));
	}

	@Test
	void readsTheHistoryOfLegalEntitiesWithItsColumns() {
		ImportReport report = imported("cases/etalab_stock_ej_20161231.csv");
		assertThat(report.extracted()).isEqualTo("2016-12-31");
		assertThat(
				only("MATCH (e {finess: '590999918'})-[:LOCATED_IN]->(c) RETURN e.name AS n, e.level AS l, c.id AS c")
					.asMap())
			.isEqualTo(Map.of("n", "CH ESSAI", "l", "LEGAL", "c", "commune-lille"));
	}

	@Test
	void readsSitesThatArePublishedAgainWithTheirPlacesInTheSameRow() {
		String columns = String.join(",", FinessRecords.SITE_COLUMNS.subList(1, FinessRecords.SITE_COLUMNS.size()))
				+ ",coordxet,coordyet,sourcecoordet,datemajcoord";
		String row = "010000024,010780054,CH ESSAI,,,,900,RTE,DE PARIS,,,53,1,AIN,01000 BOURG,,,355,C.H.,1102,,,,,,1,,"
				+ "1979-02-13,1979-02-13,2020-02-04,,870262.2,6571540.8,\"1,ATLASANTE,96,BAN,L93_METROPOLE\",2020-01-01";
		ImportReport report = imported("re-exposition-20200101.csv", columns + "\n" + row + "\n");
		assertThat(report.rejectedRecords()).isZero();
		assertPlace("010000024", 5.2092, 46.2223);
		assertThat(only("MATCH (e {finess: '010780054'}) RETURN e.name AS n, e.nameOf AS of, e.level AS l").asMap())
			.isEqualTo(Map.of("n", "CH ESSAI", "of", "sites", "l", "LEGAL"));
	}

	@Test
	void readsTheListsOfGhtOfEveryYearAsTheyArePublished() {
		ImportReport older = imported("cases/GHT_2022r.csv");
		assertThat(older.extracted()).isEqualTo("2022");
		assertThat(older.mended()).containsEntry("record broken over several lines joined", 1L);
		assertThat(only("MATCH (g:GHT {ght: '99911'}) RETURN g.name AS n, g.saeCode AS c").asMap())
			.isEqualTo(Map.of("n", "GHT DES CH DE PREMIERVILLE-SECONDEVILLE", "c", "ZZZ-01"));
		ImportReport newer = imported("cases/GHT_2024r.csv");
		assertThat(newer.extracted()).isEqualTo("2024");
		assertThat(only("MATCH (g:GHT {ght: '99911'}) RETURN g.name AS n").get("n").asString())
			.isEqualTo("GHT Premièreville et alentours");
		assertThat(run("MATCH (g:GHT {ght: '99911'})-[:HAS_FIGURE]->(f) RETURN f.period AS p, f.value AS v ORDER BY p"))
			.extracting((row) -> row.get("p").asString() + " " + row.get("v").asInt())
			.containsExactly("2022 3", "2024 3");
	}

	@Test
	void readsMartiniqueWhereASpreadsheetReadMarch() {
		imported("GHT_2023r.csv", "AN;NOM_COURT_GHT;CODE_GHT;NOM_COMPLET_GHT\n2023;mars-02;2201;Essai\n");
		assertThat(only("MATCH (g:GHT {ght: '02201'}) RETURN g.saeCode AS c").get("c").asString()).isEqualTo("MAR-02");
	}

	@Test
	void readsTheYearlyArchiveOfTheSaeAndPassesByWhatItDoesNotNeed() throws IOException {
		Path archive = this.folder.resolve("Bases CSV 2024.7z");
		try (SevenZOutputFile out = new SevenZOutputFile(archive.toFile())) {
			add(out, "Bases CSV 2024/ORG_2024r.csv",
					"BOR;AN;FI;RS;FI_EJ;ORG_A17;ORG_A18;ORG_A19;ORG_A20\nORG;2024;590999926;CH;590999918;1;1;Pays d Essai;\n");
			add(out, "Bases CSV 2024/GHT_2024r.csv",
					"\"GHT_LIBC\";\"GHT_CODE\";\"GHT_LIB\"\n\"ZZZ-02\";\"99912\";\"Pays d Essai\"\n");
			add(out, "Bases CSV 2024/ID_2024r.csv",
					"bor;an;fi;rs;rscom;fi_ej;cat;stjr;dep;COMINSEE;NOMCOM\nID;2024;590999926;CH ESSAI SITE A;;590999918;355;1;59;59350;LILLE\n");
			add(out, "Bases CSV 2024/BLOCS_2024r.csv", "BOR;AN;FI;SALLES\nBLOCS;2024;590999926;3\n");
		}
		ImportOptions options = new ImportOptions(null, null, this.folder.resolve("rejects"));
		try (RegisterFiles files = RegisterFiles.of(archive.toString())) {
			List<RegisterFile> inOrder = this.imports.inOrder(files.all(), options);
			assertThat(inOrder).extracting((file) -> file.name().replaceAll(".*/", ""))
				.containsExactly("GHT_2024r.csv", "ID_2024r.csv", "ORG_2024r.csv", "BLOCS_2024r.csv");
			for (RegisterFile file : inOrder.subList(0, 3)) {
				assertThat(this.imports.run(file, options).rejectedRecords()).isZero();
			}
			assertThatThrownBy(() -> this.imports.run(inOrder.getLast(), options))
				.isInstanceOfSatisfying(UnreadableRegister.class, (ex) -> assertThat(ex.isForeign()).isTrue());
		}
		assertThat(only("MATCH (e {finess: '590999926'})-[:DECLARES_LINK_TO]->(g:GHT) RETURN g.id AS id").get("id")
			.asString()).isEqualTo("ght-99912");
	}

	private static void add(SevenZOutputFile out, String name, String text) throws IOException {
		Path none = Files.createTempFile("entry", null);
		out.putArchiveEntry(out.createArchiveEntry(none.toFile(), name));
		out.write(text.getBytes(StandardCharsets.UTF_8));
		out.closeArchiveEntry();
		Files.delete(none);
	}

	@Test
	void importsAllFilesOfAnArchive() throws IOException {
		Path zip = Files.write(this.folder.resolve("deux-fichiers.zip"), resource("cases/deux-fichiers.zip"));
		assertThat(imported(zip, new ImportOptions(null, null, this.folder.resolve("rejects")))).hasSize(2);
		assertThat(run(
				"MATCH (:Establishment)-[:MEMBER_OF]->(g) WHERE g.name STARTS WITH 'GCS d essai' RETURN g.name AS n ORDER BY n"))
			.extracting((row) -> row.get("n").asString())
			.containsExactly("GCS d essai A", "GCS d essai B");
	}

	@Test
	void callsCommunesAsInseeDoesAndInventsNone() {
		String line = "structureet;%s;010780054;SITE %s;;;;;;;;;%s;%s;X;X;;;355;C.H.;1102;C;;;;;;;1979-02-13;1979-02-13;2020-02-04;\n";
		String[][] sites = { { "019999002", "123", "9A" }, { "019999010", "103", "9A" }, { "019999028", "613", "9J" },
				{ "019999036", "113", "75" }, { "019999044", "340", "01" }, { "019999051", "999", "59" } };
		StringBuilder text = new StringBuilder("finess;etalab;98;2026-05-12\n");
		for (String[] site : sites) {
			text.append(line.formatted(site[0], site[1], site[1], site[2]));
		}
		ImportReport report = imported("communes.csv", text.toString());
		assertThat(report.mended()).containsEntry("code of a commune that INSEE does not have left out", 1L);
		assertThat(
				run("MATCH (e {level: 'SITE'})-[:LOCATED_IN]->(c) RETURN c.cog + ' ' + c.name AS c ORDER BY e.finess"))
			.extracting((row) -> row.get("c").asString())
			.containsExactly("COM-97701 Saint-Barthélemy", "COM-97103 Baie-Mahault", "COM-98613 Uvea",
					"COM-75056 Paris", "COM-01015 Arboys en Bugey", "DEP-59 Nord");
		assertThat(run("MATCH (t:Territory) WHERE t.onlyNumber = true RETURN t")).isEmpty();
	}

	@Test
	void namesLegalEntitiesByWhatTheirSitesHaveInCommon() {
		String line = "structureet;%s;010780054;%s;;;;;;;;;053;01;X;X;;;%s;C.H.;1102;C;;;;;;;1979-02-13;1979-02-13;2020-02-04;\n";
		imported("names.csv",
				"finess;etalab;98;2026-05-12\n" + line.formatted("019999002", "EHPAD DU CH BELLEVILLE", "500")
						+ line.formatted("019999010", "CH BELLEVILLE", "355")
						+ line.formatted("019999028", "SSIAD DU CH DE BELLEVILLE", "354"));
		assertThat(
				only("MATCH (e {finess: '010780054'}) RETURN e.name AS n, e.nameOf AS of, e.onlyNumber AS o").asMap())
			.isEqualTo(Map.of("n", "CH BELLEVILLE", "of", "sites", "o", true));
		imported("cs1100501-20260601.csv",
				"finess;etalab;98;2026-06-01\nstructureej;010780054;CH DE BELLEVILLE SUR SAONE;;;;;;;;;053;01000 BOURG;01;AIN;;13;E;;;;;\n");
		Record named = only("MATCH (e {finess: '010780054'}) RETURN e.name AS n, e.nameOf AS of, e.onlyNumber AS o");
		assertThat(named.get("n").asString()).isEqualTo("CH DE BELLEVILLE SUR SAONE");
		assertThat(named.get("of").isNull() && named.get("o").isNull()).isTrue();
		assertThat(run("MATCH ({finess: '010780054'})-[:KNOWN_AS]->(n) RETURN n")).isEmpty();
	}

	private void assertPlace(String finess, double longitude, double latitude) {
		Record place = only("MATCH (e {finess: '" + finess + "'}) RETURN e.latitude AS lat, e.longitude AS lon");
		assertThat(place.get("lat").asDouble()).as(finess)
			.isCloseTo(latitude, within(0.001 + Math.abs(latitude) * 1e-3));
		assertThat(place.get("lon").asDouble()).as(finess)
			.isCloseTo(longitude, within(0.001 + Math.abs(longitude) * 1e-3));
	}

}
