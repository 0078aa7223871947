package org.hospitalgraph.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hospitalgraph.export.format.Format;
import org.hospitalgraph.export.table.Table;
import org.hospitalgraph.export.table.TableWriter;
import org.hospitalgraph.export.text.Text;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Opens workbooks with POI, and reads CSV as text.
 */
class SpreadsheetTest {

	private static final List<Table.Column> COLUMNS = List.of(new Table.Column("name", "Nom", "Name"),
			new Table.Column("finess", "FINESS", "FINESS"), new Table.Column("score", "Score", "Score"),
			new Table.Column("since", "Depuis", "Since"));

	private static final Table TABLE = new Table("Établissements : [2024]", COLUMNS,
			List.of(Arrays.asList("CHU de Lille", "590780193", 0.5, LocalDate.of(2016, 7, 1)),
					Arrays.asList("=1+1", "010000024", -3, null), Arrays.asList("a;b \"c\"\nd", null, 1000L, null)));

	@Test
	void opensAsAWorkbookWithFiltersAndAHeadingThatStays() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(
				new ByteArrayInputStream(Written.bytes(Format.XLSX, Graphs.hospitals())))) {
			assertThat(workbook.getNumberOfSheets()).isEqualTo(4);
			assertThat(workbook.getProperties().getCoreProperties().getTitle()).startsWith("Coopérations");
			for (Sheet sheet : workbook) {
				assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
				assertThat(((XSSFSheet) sheet).getCTWorksheet().isSetAutoFilter()).isTrue();
			}
			assertThat(workbook.getSheet("Nœuds").getLastRowNum()).isEqualTo(Graphs.hospitals().nodes().size());
			assertThat(workbook.getSheet("Liens").getLastRowNum()).isEqualTo(Graphs.hospitals().links().size());
			assertThat(workbook.getSheet("Sources").getRow(1).getCell(0).getStringCellValue())
				.isEqualTo("gcs-chu-panorama");
			Row lille = row(workbook.getSheet("Nœuds"), "chu-lille");
			assertThat(cell(lille, "FINESS").getStringCellValue()).startsWith("0").hasSize(9);
			Row membership = workbook.getSheet("Liens").getRow(1);
			assertThat(cell(membership, "Depuis (tel qu’écrit)").getCellType()).isEqualTo(CellType.STRING);
			assertThat(cell(membership, "Début au plus tôt").getLocalDateTimeCellValue().toLocalDate())
				.isEqualTo(LocalDate.of(2016, 7, 1));
		}
	}

	@Test
	void namesSourcesAndGivesEachCitationItsOwnDatesAndRole() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(
				new ByteArrayInputStream(Written.bytes(Format.XLSX, Graphs.hospitals())))) {
			Row known = row(workbook.getSheet("Sources"), "gcs-chu-panorama");
			assertThat(cell(known, "Titre").getStringCellValue()).isEqualTo("GCS de CHU : panorama");
			assertThat(cell(known, "Éditeur").getStringCellValue()).isEqualTo("Réseau CHU");
			assertThat(cell(known, "Publié le (tel qu’écrit)").getStringCellValue()).isEqualTo("2021-05-27");
			assertThat(cell(known, "Adresse").getStringCellValue()).isEqualTo("https://example.org/gcs");
			assertThat(workbook.getSheet("Sources").getLastRowNum()).isEqualTo(2);
			long stated = Graphs.hospitals().links().stream().mapToLong((link) -> link.citations().size()).sum();
			assertThat(workbook.getSheet("Citations").getLastRowNum()).isEqualTo((int) stated);
		}
		String citations = new String(
				Written.entries(Written.bytes(Format.CSV, Graphs.hospitals())).get("citations.csv"),
				StandardCharsets.UTF_8);
		assertThat(citations).startsWith("\uFEFFlink;source;title;locator;role;since;until;statedOn;modality\r\n")
			.contains("\"f200000\";\"presse\";;\"p.1\";\"pilot\";\"2011\";\"2016-06\";\"2016\";\"reported\"\r\n")
			.contains("\"f200000\";\"gcs-chu-panorama\";\"GCS de CHU : panorama\";\"p.9\";;\"2012\";;;\"stated\"\r\n");
	}

	@Test
	void holdsNoFormulasWhateverNamesHold() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(
				new ByteArrayInputStream(Written.bytes(Format.XLSX, Graphs.hostile())))) {
			for (Sheet sheet : workbook) {
				sheet.forEach(
						(row) -> row.forEach((cell) -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
			}
			assertThat(row(workbook.getSheet("Nœuds"), "formula").getCell(1).getStringCellValue())
				.isEqualTo("@SUM(1+1)");
		}
	}

	@Test
	void writesAListAsCsvForExcelInFrench() throws IOException {
		assertThat(csv(TABLE, Locale.FRENCH)).isEqualTo("""
				\uFEFFNom;FINESS;Score;Depuis\r
				"CHU de Lille";"590780193";0.5;"2016-07-01"\r
				"'=1+1";"010000024";-3;\r
				"a;b ""c""
				d";;1000;\r
				""");
		assertThat(csv(TABLE, Locale.ENGLISH)).startsWith("\uFEFFName;FINESS;Score;Since\r\n");
	}

	@Test
	void writesAListAsAWorkbook() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		TableWriter.XLSX.write(TABLE, Locale.FRENCH, out);
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			Sheet sheet = workbook.getSheetAt(0);
			assertThat(sheet.getSheetName()).isEqualTo("Établissements    2024");
			assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("=1+1");
			assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("010000024");
			assertThat(sheet.getRow(2).getCell(2).getNumericCellValue()).isEqualTo(-3);
		}
	}

	@Test
	void makesEveryTextThatASpreadsheetWouldRunHarmless() {
		for (String text : List.of("=1", "+1", "-1", "@a", "\t=1", "\r=1", "\n=1", " =1", "\u00A0=1", "＝1",
				"\uFEFF=1")) {
			assertThat(Text.cell(text)).startsWith("'");
		}
		assertThat(Text.cell("CH de Saint-Omer = un")).isEqualTo("CH de Saint-Omer = un");
	}

	private static String csv(Table table, Locale language) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		TableWriter.CSV.write(table, language, out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private static Row row(Sheet sheet, String id) {
		for (Row row : sheet) {
			if (row.getCell(0).getStringCellValue().equals(id)) {
				return row;
			}
		}
		throw new AssertionError("no row " + id);
	}

	private static Cell cell(Row row, String heading) {
		for (Cell cell : row.getSheet().getRow(0)) {
			if (cell.getStringCellValue().equals(heading)) {
				return row.getCell(cell.getColumnIndex());
			}
		}
		throw new AssertionError("no column " + heading);
	}

}
