package org.hospitalgraph.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes a list as a file for spreadsheets.
 */
public enum TableWriter {

	/** UTF-8 with a byte order mark and semicolons, as Excel in French expects. */
	CSV("csv", "text/csv", "csv") {

		@Override
		public void write(Table table, Locale language, OutputStream out) throws IOException {
			CsvTable.FOR_PEOPLE.write(table, table.columns().stream().map((column) -> column.title(language)).toList(),
					out);
		}

	},
	/** A workbook of one sheet. */
	XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx") {

		@Override
		public void write(Table table, Locale language, OutputStream out) throws IOException {
			GraphWorkbook.write(List.of(table), table.title(), language, out);
		}

	};

	private final String parameter;

	private final String mediaType;

	private final String extension;

	TableWriter(String parameter, String mediaType, String extension) {
		this.parameter = parameter;
		this.mediaType = mediaType;
		this.extension = extension;
	}

	/** The value of {@code ?format=}. */
	public String parameter() {
		return this.parameter;
	}

	/** The value of {@code Accept} and {@code Content-Type}. */
	public String mediaType() {
		return this.mediaType;
	}

	/** The extension of its files, without the dot. */
	public String extension() {
		return this.extension;
	}

	/**
	 * Writes the table as a stream.
	 * @param table the list
	 * @param language of the headings
	 * @param out is flushed, and left open
	 */
	public abstract void write(Table table, Locale language, OutputStream out) throws IOException;

	public static Optional<TableWriter> of(String parameter) {
		return Arrays.stream(values()).filter((writer) -> writer.parameter.equals(parameter)).findFirst();
	}

}
