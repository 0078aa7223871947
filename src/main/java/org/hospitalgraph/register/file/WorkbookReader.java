package org.hospitalgraph.register.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.hospitalgraph.model.message.Message;
import org.jspecify.annotations.Nullable;

/** The sheets of workbooks (XLSX and ODS), row by row. */
final class WorkbookReader {

	/** Only the format of a cell distinguishes a date from a number. */
	private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

	private WorkbookReader() {
	}

	/** Passes on the name and the rows of each sheet. */
	static void each(RegisterFile file, BiConsumer<String, Iterator<SheetRow>> sheets) throws IOException {
		try (InputStream in = file.open()) {
			if (file.isOpenDocument()) {
				OpenDocumentSheets.each(file, in, sheets);
				return;
			}
			try (ReadableWorkbook workbook = new ReadableWorkbook(in, WITH_FORMATS)) {
				for (Sheet sheet : workbook.getSheets().toList()) {
					try (Stream<Row> rows = sheet.openStream()) {
						sheets.accept(sheet.getName(),
								rows.map((row) -> new SheetRow(row.getRowNum(), texts(row))).iterator());
					}
				}
			}
		}
		catch (ExcelReaderException | UncheckedIOException ex) {
			throw new UnreadableRegister(
					Message.of("import.workbook.damaged", file.name(), String.valueOf(ex.getMessage())), ex);
		}
	}

	private static List<String> texts(Row row) {
		List<String> texts = new ArrayList<>();
		for (int column = 0; column < row.getCellCount(); column++) {
			texts.add(text(row.getOptionalCell(column).orElse(null)));
		}
		return texts;
	}

	private static String text(@Nullable Cell cell) {
		if (cell == null || cell.getType() == CellType.EMPTY) {
			return "";
		}
		if (cell.getType() == CellType.NUMBER && isDate(cell)) {
			return cell.asDate().toLocalDate().toString();
		}
		return (cell.getType() == CellType.NUMBER) ? cell.asNumber().stripTrailingZeros().toPlainString()
				: String.valueOf(cell.getText());
	}

	private static boolean isDate(Cell cell) {
		String format = cell.getDataFormatString();
		return format != null && format.toLowerCase(Locale.ROOT).matches(".*(yy|mm/|dd|mmm).*");
	}

	/**
	 * A row of a sheet.
	 *
	 * @param number as shown in a spreadsheet
	 * @param texts the texts of its cells
	 */
	record SheetRow(long number, List<String> texts) {
	}

}
