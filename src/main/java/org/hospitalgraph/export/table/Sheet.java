package org.hospitalgraph.export.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hospitalgraph.export.text.Properties;
import org.hospitalgraph.export.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A table as a sheet. Text stays text, never a formula or a number. Rows are written as
 * they come.
 */
final class Sheet {

	/** The most rows of a sheet, including its heading. */
	private static final int MOST_ROWS = Worksheet.MAX_ROWS - 1;

	private static final int MOST_CHARACTERS = 32_000;

	private static final int ROWS_IN_MEMORY = 500;

	/** Excel counts days from here; earlier ones are written as text. */
	private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

	private final Worksheet sheet;

	private int row = 1;

	private Sheet(Worksheet sheet) {
		this.sheet = sheet;
	}

	/** More rows continue in a sheet of the same name with a number. */
	static void write(Workbook workbook, Table table, Locale language) throws IOException {
		String title = table.title().replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
		String name = Text.brief(title.isEmpty() ? "1" : title, 25);
		Iterator<? extends List<? extends @Nullable Object>> rows = table.rows().iterator();
		int number = 1;
		do {
			Sheet sheet = new Sheet(workbook.newWorksheet((number == 1) ? name : name + " " + number));
			sheet.head(table.columns(), language);
			while (rows.hasNext() && sheet.row < MOST_ROWS) {
				sheet.add(rows.next());
			}
			sheet.finish(table.columns().size());
			number++;
		}
		while (rows.hasNext());
	}

	private void head(List<Table.Column> columns, Locale language) {
		this.sheet.freezePane(0, 1);
		pages();
		for (int i = 0; i < columns.size(); i++) {
			String title = columns.get(i).title(language);
			this.sheet.inlineString(0, i, title);
			boolean names = "Label".equals(columns.get(i).key()) || columns.get(i).key().endsWith("ame");
			this.sheet.width(i, names ? 42 : Math.max(14, title.length() + 4));
		}
		if (!columns.isEmpty()) {
			this.sheet.range(0, 0, 0, columns.size() - 1).style().bold().fillColor("E7ECF2").wrapText(false).set();
		}
	}

	/** Printed one page wide, with the heading and a number on each page. */
	private void pages() {
		this.sheet.pageOrientation("landscape");
		this.sheet.paperSize(PaperSize.A4_PAPER);
		this.sheet.setFitToPage(true);
		this.sheet.fitToWidth((short) 1);
		this.sheet.fitToHeight((short) 0);
		this.sheet.repeatRows(0);
		this.sheet.footer("&P / &N", Position.CENTER);
	}

	private void add(List<? extends @Nullable Object> values) throws IOException {
		for (int i = 0; i < values.size(); i++) {
			Object value = values.get(i);
			if (value != null) {
				put(i, value);
			}
		}
		this.row++;
		if (this.row % ROWS_IN_MEMORY == 0) {
			this.sheet.flush();
		}
	}

	private void put(int column, Object value) {
		switch (value) {
			case LocalDate date when !date.isBefore(FIRST_DAY) -> {
				this.sheet.value(this.row, column, date);
				this.sheet.style(this.row, column).format("yyyy-mm-dd").set();
			}
			case BigDecimal number -> this.sheet.value(this.row, column, number.doubleValue());
			case BigInteger number -> this.sheet.value(this.row, column, number.doubleValue());
			case Double number when !Double.isFinite(number) -> text(column, number.toString());
			case Number number -> this.sheet.value(this.row, column, number);
			case Boolean flag -> this.sheet.value(this.row, column, flag);
			default -> text(column, Properties.text(value));
		}
	}

	private void text(int column, String text) {
		this.sheet.inlineString(this.row, column, (text.length() > MOST_CHARACTERS)
				? text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, MOST_CHARACTERS) - 1)) + "…"
				: text);
	}

	private void finish(int columns) throws IOException {
		if (columns > 0) {
			this.sheet.setAutoFilter(0, 0, Math.max(0, this.row - 1), columns - 1);
		}
		this.sheet.finish();
	}

}
