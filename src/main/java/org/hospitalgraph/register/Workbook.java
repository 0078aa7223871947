package org.hospitalgraph.register;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The first sheet of a workbook, row by row, as if it were a CSV file. */
final class Workbook {

	/** Only its format tells a date from a number. */
	private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

	private Workbook() {
	}

	/** Reads a file that is either. */
	static void orTable(RegisterFile file, Intake intake, Consumer<Table.Row> each) throws IOException {
		if (!file.isWorkbook()) {
			Table.read(file, intake, each);
			return;
		}
		try (ReadableWorkbook workbook = new ReadableWorkbook(file.path().toFile(), WITH_FORMATS);
				Stream<Row> rows = workbook.getFirstSheet().openStream()) {
			Iterator<Row> all = rows.iterator();
			if (!all.hasNext()) {
				throw new UnreadableRegister(file.name() + " has an empty first sheet.");
			}
			List<String> columns = texts(all.next()).stream().map(Table::plain).toList();
			if (!MembershipList.recognises(columns)) {
				throw new UnreadableRegister(file.name() + ": the first line of the first sheet names the columns "
						+ columns + "; a list has finess or name, groupement, role, since, until, source.");
			}
			while (all.hasNext()) {
				Row row = all.next();
				List<String> texts = texts(row);
				if (texts.stream().anyMatch((text) -> !text.isBlank())) {
					each.accept(Table.Row.of(row.getRowNum(), String.join(";", texts), columns, texts));
				}
			}
		}
		catch (ExcelReaderException ex) {
			throw new UnreadableRegister(file.name() + " is a damaged workbook: " + ex.getMessage(), ex);
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
			LocalDateTime date = cell.asDate();
			return date.toLocalDate().toString();
		}
		return (cell.getType() == CellType.NUMBER) ? cell.asNumber().stripTrailingZeros().toPlainString()
				: String.valueOf(cell.getText());
	}

	private static boolean isDate(Cell cell) {
		String format = cell.getDataFormatString();
		return format != null && format.toLowerCase(java.util.Locale.ROOT).matches(".*(yy|mm/|dd).*");
	}

}
