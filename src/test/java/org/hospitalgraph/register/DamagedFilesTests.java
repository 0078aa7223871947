package org.hospitalgraph.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.hospitalgraph.register.file.UnreadableRegister;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Files damaged by spreadsheets, mail and broken connections. */
@Tag("service")
class DamagedFilesTests extends RegisterTest {

	private static final int SITES = 26;

	@Test
	void readsTheSameFromUtf8AndFromWindows1252WithAnyLineEnds() {
		imported("windows.csv", sites().getBytes(WINDOWS));
		var expected = graph();
		withoutRegisters();
		imported("utf8.csv", ("\uFEFF" + sites().replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8));
		var found = graph();
		found.keySet().removeIf((key) -> key.contains("\"finess-etablissements\"") && key.startsWith("node"));
		expected.keySet().removeIf((key) -> key.contains("\"finess-etablissements\"") && key.startsWith("node"));
		assertThat(found).isEqualTo(expected);
	}

	@Test
	void readsEachLineInItsOwnEncoding() throws IOException {
		List<String> lines = sites().lines().toList();
		try (var out = new java.io.ByteArrayOutputStream()) {
			for (int i = 0; i < lines.size(); i++) {
				out.write((lines.get(i) + "\n").getBytes((i % 2 == 0) ? WINDOWS : StandardCharsets.UTF_8));
			}
			imported("mixed.csv", out.toByteArray());
		}
		assertThat(only("MATCH (e {finess: '590006060'}) RETURN e.address AS a").get("a").asString())
			.isEqualTo("80 R AUGUSTE POTIÉ");
	}

	@Test
	void restoresLeadingZerosAndSaysSo() {
		String number = only("RETURN '010000024' AS n").get("n").asString();
		String line = sites().lines().skip(1).findFirst().orElseThrow();
		String text = "finess;etalab;0;2021-01-08\n" + line.replace("590000105", number.substring(1)) + "\n";
		ImportReport report = imported("zeros.csv", text.getBytes(WINDOWS));
		assertThat(report.mended()).containsEntry("leading zero of a FINESS number restored", 1L);
		assertThat(run("MATCH (e {finess: '010000024'}) RETURN e")).hasSize(1);
	}

	@Test
	void leavesOutWhatASpreadsheetRounded() {
		ImportReport report = imported("rounded.csv",
				sites().replace("26590671900017", "2,65907E+13").getBytes(WINDOWS));
		assertThat(report.rejectedRecords()).isZero();
		assertThat(report.mended()).containsKey("SIRET number rounded by a spreadsheet left out");
		assertThat(only("MATCH (e {finess: '590000105'}) RETURN e.siret AS s").get("s").isNull()).isTrue();
	}

	@Test
	void readsFrenchDatesAndSaysSo() {
		ImportReport report = imported("dates.csv", sites().replace(";1938-01-01;", ";01/01/1938;").getBytes(WINDOWS));
		assertThat(report.mended()).containsEntry("date dd/mm/yyyy read as yyyy-mm-dd", 1L);
		assertThat(only("MATCH (e {finess: '590000105'}) RETURN e.created AS c").get("c").asString())
			.isEqualTo("1938-01-01");
	}

	@Test
	void joinsARecordThatWasBrokenOverTwoLines() {
		ImportReport report = imported("broken.csv",
				sites().replace(";OSCAR LAMBRET;;;;59;;59037", ";OSCAR\nLAMBRET;;;;59;;59037").getBytes(WINDOWS));
		assertThat(report.mended()).containsEntry("record broken over two lines joined", 2L);
		assertThat(report.rejectedRecords()).isZero();
		assertThat(only("MATCH (e {finess: '590000105'}) RETURN e.address AS a").get("a").asString())
			.isEqualTo("2 AV OSCAR LAMBRET");
	}

	@Test
	void setsBadRecordsAsideWithLineAndReason() throws IOException {
		List<String> lines = new java.util.ArrayList<>(sites().lines().toList());
		lines.set(1, lines.get(1).replace("590000105", "590000106"));
		lines.set(2, "structureet;590006060;too;short");
		lines.set(3, lines.get(3).replace(";HOP JEANNE DE FLANDRE CHR LILLE;", ";;"));
		lines.add(5, lines.get(4));
		lines.add(6, "something else");
		ImportReport report = imported("bad.csv", (String.join("\n", lines) + "\n").getBytes(WINDOWS));
		assertThat(report.rejected())
			.isEqualTo(Map.of("no valid FINESS number", 1L, "no name", 1L, "wrong number of fields (31 to 33)", 1L,
					"the same number a second time", 1L, "neither structureet, structureej nor geolocalisation", 1L));
		assertThat(report.read()).isEqualTo(SITES + 2);
		assertThat(report.created() + report.changed() + report.rejectedRecords()).isEqualTo(report.read());
		assertThat(Files.readAllLines(java.util.Objects.requireNonNull(report.rejects()))).hasSize(6)
			.contains("3;\"wrong number of fields (31 to 33)\";\"structureet;590006060;too;short\"");
		assertThat(only("MATCH (r:Run) RETURN r.rejected AS n").get("n").asInt()).isEqualTo(5);
	}

	@Test
	void refusesAFileThatIsCutOffAndLeavesTheGraphAsItWas() throws IOException {
		var before = graph();
		byte[] whole = resource("finess-sites.csv");
		byte[] packed = gzip(whole);
		byte[] json = resource("finess-plus.json");
		assertRefused("cut.csv", Arrays.copyOf(whole, 1200), "cut off");
		assertRefused("places.csv", Arrays.copyOf(whole, whole.length - 200), "cut off");
		assertRefused("cut.csv.gz", Arrays.copyOf(packed, packed.length - 30), "cut off");
		assertRefused("cut.json", Arrays.copyOf(json, json.length - 300), "cut off");
		assertRefused("cut2.json", Arrays.copyOf(json, 6000), "cut off");
		assertThat(graph()).isEqualTo(before);
		assertThat(run("MATCH (r:Run) RETURN r")).isEmpty();
	}

	@Test
	void refusesTheWrongFileAndNamesTheRightOnes() {
		assertRefused("empty.csv", new byte[0], "is empty");
		assertRefused("letter.txt", "Madame, Monsieur,\n".getBytes(WINDOWS), "FINESS+ structures (JSON)");
		assertRefused("other.json", "{\"type\": \"FeatureCollection\"}".getBytes(WINDOWS), "not one of the files");
		assertRefused("header.csv", "finess;etalab;0;2021-01-08\n".getBytes(WINDOWS), "no record");
	}

	@Test
	void takesTheDayOfTheFileWhereItSaysNoneAndSaysSo() {
		ImportReport report = imported("undated.csv", sites().substring(sites().indexOf('\n') + 1).getBytes(WINDOWS));
		assertThat(report.extracted()).isEqualTo(java.time.LocalDate.now(java.time.ZoneOffset.UTC).toString());
		assertThat(report.notes()).anyMatch((note) -> note.contains("--date="));
	}

	@Test
	void unpacksGzipAndZip() throws IOException {
		assertThat(imported("sites.csv.gz", gzip(resource("finess-sites.csv"))).created()).isPositive();
		withoutRegisters();
		var bytes = new java.io.ByteArrayOutputStream();
		try (var zip = new java.util.zip.ZipOutputStream(bytes)) {
			zip.putNextEntry(new java.util.zip.ZipEntry("etalab.csv"));
			zip.write(resource("finess-sites.csv"));
			zip.closeEntry();
		}
		assertThat(imported("sites.zip", bytes.toByteArray()).read()).isEqualTo(SITES);
	}

	private void assertRefused(String name, byte[] content, String sentence) {
		assertThatThrownBy(() -> imported(name, content)).as(name)
			.isInstanceOf(UnreadableRegister.class)
			.hasMessageContaining(sentence);
	}

}
