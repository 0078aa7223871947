package org.hospitalgraph.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hospitalgraph.register.file.WrittenDate;
import org.hospitalgraph.register.list.ImportOptions;
import org.hospitalgraph.register.list.MemberRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Lists of memberships in all the forms that people use. */
class PeoplesListsTests extends RegisterTest {

	private static final String SITE = "finess;etalab;0;2021-01-08\nstructureet;210010096;210780672;CH D AUXONNE;;;;;;;;;038;21;COTE"
			+ " D OR;21130 AUXONNE;;;355;C.H.;1102;C;;;;;1;;1979-02-13;1979-02-13;2020-02-04;\n";

	@Test
	void readsTheListOfTheMinistry() {
		ImportReport report = imported("cases/dgos_ght_liste.csv");
		assertThat(report.rejectedRecords()).isZero();
		assertThat(report.notes()).contains("columns that are not used: region, categorie, commune, code postal");
		assertThat(only(
				"MATCH (e {finess: '590999918'})-[:MEMBER_OF]->(g:GHT) RETURN e.name AS e, g.name AS g, g.saeCode AS c")
			.asMap()).isEqualTo(Map.of("e", "CH ESSAI", "g", "GHT Pays d Essai", "c", "ZZZ-02"));
	}

	@Test
	void readsLineEndsOfOldMacs() {
		assertThat(imported("cases/liste-cr.csv").read()).isEqualTo(3);
		assertThat(memberships()).containsExactly("210780581 support open", "520780032 member open");
	}

	@Test
	void readsWhenAMembershipEnded() {
		imported("cases/liste-jusqua.csv");
		assertThat(memberships()).containsExactly("210780581 support 2019-12-31");
	}

	@Test
	void readsDatesAsPeopleWriteThem() {
		ImportReport report = imported("cases/liste-fin-illisible.csv");
		assertThat(report.rejectedRecords()).isZero();
		assertThat(memberships()).containsExactly("210780581 support 2019-12", "520780032 member 2019-12-31",
				"520780057 member 2019-12-31");
	}

	@ParameterizedTest
	@CsvSource({ "12/2019, 2019-12", "31.12.2019, 2019-12-31", "20191231, 2019-12-31", "décembre 2019, 2019-12",
			"31 décembre 2019, 2019-12-31", "1er janvier 2020, 2020-01-01", "2019/12/31, 2019-12-31", "2019, 2019",
			"31-12-2019, 2019-12-31", "DÉC. 2019, 2019-12", "le 3 juillet 2017, 2017-07-03",
			"2019-12-31T00:00:00, 2019-12-31" })
	void knowsADate(String written, String read) {
		assertThat(WrittenDate.of(written)).hasValueSatisfying((date) -> assertThat(date.text()).isEqualTo(read));
	}

	@ParameterizedTest
	@ValueSource(strings = { "bientôt", "31/02/2019", "13/2019", "fin du mandat", "43830", "2019-2020", "31/12/19" })
	void rejectsAMembershipWhoseEndCannotBeRead(String end) {
		ImportReport report = imported("liste.csv",
				"finess;groupement;fin\n210780581;GCS d essai;" + end + "\n520780032;GCS d essai;\n");
		assertThat(report.rejected()).isEqualTo(Map.of("the end of the membership cannot be read", 1L));
		assertThat(memberships()).containsExactly("520780032 null open");
	}

	@Test
	void countsAMemberOnceWhetherByNumberOrByName() {
		imported("finess.csv", SITE);
		imported("cases/liste-par-numero.csv");
		imported("cases/liste-par-nom.csv");
		assertThat(run(
				"MATCH (e)-[:MEMBER_OF]->(g {name: 'GCS d essai'}) RETURN DISTINCT e.finess AS f, e.name AS n, e.level AS l"))
			.extracting(
					(row) -> row.get("f").asString() + " " + row.get("n").asString() + " " + row.get("l").asString())
			.containsExactly("210780672 CH D AUXONNE LEGAL");
	}

	@Test
	void countsASiteForItsLegalEntity() {
		imported("finess.csv", SITE);
		ImportReport report = imported("liste.csv",
				"finess;groupement\n210010096;GCS d essai\n210780672;GCS d essai\n");
		assertThat(report.mended()).containsEntry("site counted for its legal entity", 1L);
		assertThat(memberships()).containsExactly("210780672 null open");
	}

	@Test
	void namesAMemberOfWhichNobodyKnowsMoreThanTheList() {
		imported("liste.csv", "N° FINESS;Nom de l'établissement;GHT\n590999918;CH Essai;GHT d essai\n");
		assertThat(only("MATCH (e {finess: '590999918'}) RETURN e.name AS n, e.nameOf AS of").asMap())
			.isEqualTo(Map.of("n", "CH Essai", "of", "liste-liste"));
		imported("cases/etalab_stock_ej_20161231.csv");
		assertThat(only("MATCH (e {finess: '590999918'}) RETURN e.name AS n, e.nameOf AS of").asMap())
			.containsEntry("n", "CH ESSAI")
			.containsEntry("of", null);
	}

	@Test
	void countsAMembershipOnceWhoeverSaysIt() {
		imported("finess-plus.json");
		int members = only("MATCH (:Establishment)-[m:MEMBER_OF]->(:GHT {ght: '27103'}) RETURN count(m) AS n").get("n")
			.asInt();
		String support = only("MATCH (e)-[:MEMBER_OF {role: 'support'}]->(:GHT {ght: '27103'}) RETURN e.id AS id")
			.get("id")
			.asString();
		run("MATCH (e {id: $id}) SET e.finess = '590999918'", Map.of("id", support));
		imported("a.csv", "finess;ght;role;depuis\n590999918;BFC-03;M;2016\n");
		imported("b.csv", "finess;ght;depuis\n590999918;27103;01/07/2016\n");
		assertThat(only("MATCH (e {id: '" + support + "'})-[m:MEMBER_OF]->(g:GHT {ght: '27103'})"
				+ " RETURN m.role AS r, m.since AS s, size(m.citations) AS c")
			.asMap()).isEqualTo(Map.of("r", "support", "s", "2016-07-01", "c", 3L));
		assertThat(only("MATCH (:Establishment)-[m:MEMBER_OF]->(:GHT {ght: '27103'}) RETURN count(m) AS n").get("n")
			.asInt()).isEqualTo(members);
	}

	@Test
	void knowsAGroupementWrittenInTwoWays() {
		ImportReport report = imported("a.csv",
				"finess;groupement\n210780581;GCS d’essai mêlé\n520780032;GCS D'ESSAI  MELE\n");
		assertThat(report.rejectedRecords()).isZero();
		assertThat(run("MATCH (e)-[:MEMBER_OF]->(g:GCS {id: 'liste-a-gcs-d-essai-mele'}) RETURN e")).hasSize(2);
	}

	@Test
	void readsTheDigitsOfACodeApartWhereACodeStands() {
		imported("a.csv", "finess;code ght\n210780581;27 103\n520780032;27-103\n");
		assertThat(run("MATCH (e)-[:MEMBER_OF]->({ght: '27103'}) RETURN e")).hasSize(2);
	}

	@Test
	void keepsTwoTimesOfOneMembershipApart() {
		imported("liste.csv",
				"finess;groupement;depuis;fin\n210780581;GCS d essai;2010;2012\n210780581;GCS d essai;2015;\n");
		assertThat(memberships()).containsExactly("210780581 null 2012", "210780581 null open");
	}

	@ParameterizedTest
	@ValueSource(strings = { "bfc-03", "GHT BFC-03", "GHT BFC 03", "BFC 3", "27103", "GHT 27103", "ght-27103",
			"GHT n° 27103", "GHT 27-103" })
	void knowsTheCodeOfAGhtInAnyWriting(String code) {
		imported("finess-plus.json");
		imported("liste.csv", "finess;ght\n210780581;" + code + "\n");
		assertThat(only("MATCH ({finess: '210780581'})-[:MEMBER_OF {origin: 'liste-liste'}]->(g) RETURN g.id AS id")
			.get("id")
			.asString()).isEqualTo("ght-27103");
	}

	@ParameterizedTest
	@CsvSource({ "S,support", "M,member", "T,head", "Établissement support,support", "établissement partie,member",
			"Associé,associate", "membre fondateur,founding", "Etablissements parties,member",
			"entité support,support" })
	void knowsTheRole(String written, String role) {
		assertThat(MemberRole.of(written)).contains(role);
	}

	@ParameterizedTest
	@ValueSource(strings = { "code_ght;finess_ej;role_publie\nZZZ-02;590999918;S",
			"GHT_CODE;ES_FINESS;GHT_SUPPORT\nZZZ-02;590999918;OUI",
			"GHT_CODE;ES_FINESS;GHT_SUPPORT\nZZZ-02;590999918;590999918",
			"sep=;\nCode GHT;N° FINESS;Rôle\nZZZ-02;590 999 918;support",
			"Liste des GHT au 1er juillet\n\nCode GHT;Numéro FINESS EJ;Statut\nZZZ-02;590999918;Établissement support",
			"Code GHT\tFINESS\tQualité\nZZZ-02\t590999918\tsupport" })
	void knowsColumnsByTheNamesThatAreUsual(String text) {
		ImportReport report = imported("liste.csv", text + "\n");
		assertThat(report.rejectedRecords()).isZero();
		assertThat(only("MATCH ({finess: '590999918'})-[m:MEMBER_OF]->(g:GHT {saeCode: 'ZZZ-02'}) RETURN m.role AS r")
			.get("r")
			.asString()).isEqualTo("support");
	}

	@Test
	void saysWhichColumnsLookLikeWhatAndTakesAMapping() throws IOException {
		byte[] text = "Numéro;Ensemble;Début\n590999918;GCS d essai;2016\n".getBytes(StandardCharsets.UTF_8);
		assertThatThrownBy(() -> imported("liste.csv", text)).hasMessageContaining("since: debut")
			.hasMessageContaining("not known: numero")
			.hasMessageContaining("not known: ensemble")
			.hasMessageContaining("import liste.csv --columns=");
		Path path = this.folder.resolve("liste.csv");
		imported(path, new ImportOptions(null, null, this.folder.resolve("rejects"),
				ImportOptions.columns("finess=Numéro,groupement=Ensemble"), null, Locale.ENGLISH));
		assertThat(memberships()).containsExactly("590999918 null open");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16", "UTF-16LE", "windows-1252", "IBM850", "x-MacRoman" })
	void readsEncodingsThatTheWordsProve(String encoding) {
		String text = "finess;nom;groupement;rôle\n590999918;Hôpital de Béthune;GCS Méditerranée;associé\n";
		imported("liste.csv", text.getBytes(Charset.forName(encoding)));
		assertThat(only(
				"MATCH (e {finess: '590999918'})-[m:MEMBER_OF]->(g) RETURN e.name + ' ' + g.name + ' ' + m.role AS t")
			.get("t")
			.asString()).isEqualTo("Hôpital de Béthune GCS Méditerranée associate");
	}

	@Test
	void asksForTheEncodingWhereNoWordProvesIt() throws IOException {
		Path path = Files.write(this.folder.resolve("liste.csv"),
				"finess;groupement\n590999918;GCS Xéqué\n".getBytes(Charset.forName("IBM850")));
		ImportOptions asked = new ImportOptions(null, null, this.folder.resolve("rejects"));
		assertThatThrownBy(() -> imported(path, asked)).hasMessageContaining("--encoding=");
		imported(path, new ImportOptions(null, null, this.folder.resolve("rejects"), Map.of(),
				ImportOptions.encoding("cp850").orElseThrow(), Locale.ENGLISH));
		assertThat(run("MATCH (g {name: 'GCS Xéqué'}) RETURN g")).hasSize(1);
	}

	@Test
	void readsAnySheetOfAWorkbookUnderTitles() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
			workbook.newWorksheet("Lisez-moi").value(0, 0, "Ce classeur…");
			Worksheet sheet = workbook.newWorksheet("GHT");
			sheet.value(0, 0, "Composition des GHT");
			List.of("Code GHT", "FINESS EJ", "Date de fin")
				.forEach((name) -> sheet.value(2, List.of("Code GHT", "FINESS EJ", "Date de fin").indexOf(name), name));
			sheet.value(3, 0, "ZZZ-02");
			sheet.value(3, 1, 590999918);
			sheet.value(3, 2, "31/12/2019");
		}
		imported("classeur.xlsx", bytes.toByteArray());
		assertThat(memberships()).containsExactly("590999918 null 2019-12-31");
	}

	@Test
	void readsAnOpenDocument() throws IOException {
		String cell = "<table:table-cell office:value-type=\"string\"><text:p>%s</text:p></table:table-cell>";
		String xml = "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><table:table table:name=\"Notes\">"
				+ "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>"
				+ "<table:table table:name=\"GHT\"><table:table-row>" + cell.formatted("FINESS")
				+ cell.formatted("Code GHT") + cell.formatted("Depuis")
				+ "</table:table-row><table:table-row><table:table-cell office:value-type=\"float\" office:value=\"590999918\"><text:p>590 999 918</text:p></table:table-cell>"
				+ cell.formatted("ZZZ-02")
				+ "<table:table-cell office:value-type=\"date\" office:date-value=\"2016-07-01\"><text:p>01/07/16</text:p></table:table-cell></table:table-row></table:table></office:document-content>";
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("content.xml"));
			zip.write(xml.getBytes(StandardCharsets.UTF_8));
		}
		imported("classeur.ods", bytes.toByteArray());
		assertThat(only("MATCH ({finess: '590999918'})-[m:MEMBER_OF]->() RETURN m.since AS s").get("s").asString())
			.isEqualTo("2016-07-01");
	}

	private List<String> memberships() {
		return run("MATCH (e)-[m:MEMBER_OF]->() WHERE m.origin STARTS WITH 'liste-'"
				+ " RETURN e.finess + ' ' + coalesce(m.role, 'null') + ' ' + coalesce(m.until, 'open') AS m ORDER BY m")
			.stream()
			.map((row) -> row.get("m").asString())
			.toList();
	}

}
