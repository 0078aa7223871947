package org.hospitalgraph.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import org.hospitalgraph.export.text.Properties;
import org.hospitalgraph.export.text.Text;
import org.hospitalgraph.export.text.Utf8;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV (RFC 4180). Text is quoted and numbers are not, so that a program can
 * distinguish a FINESS number from a number. Text that a spreadsheet would run as a
 * formula is made harmless.
 *
 * @param separator between fields
 * @param mark whether a byte order mark tells Excel that it is UTF-8
 */
record CsvTable(char separator, boolean mark) {

	/** For Excel, which opens it with a double click, and for Gephi. */
	static final CsvTable FOR_PEOPLE = new CsvTable(';', true);

	/** For the importers of databases. */
	static final CsvTable FOR_PROGRAMS = new CsvTable(',', false);

	/**
	 * Gephi takes a backslash before a quote for an escape, so a space is added between
	 * them.
	 */
	private static final Pattern BEFORE_QUOTE = Pattern.compile("\\\\(?=\"|$)");

	void write(Table table, List<String> headings, OutputStream out) throws IOException {
		Writer writer = new Utf8(out);
		if (this.mark) {
			writer.write('\uFEFF');
		}
		Quotes quotes = new Quotes();
		CsvWriter csv = CsvWriter.builder()
			.fieldSeparator(this.separator)
			.lineDelimiter(LineDelimiter.CRLF)
			.quoteStrategy(quotes)
			.build(writer);
		try {
			csv.writeRecord(headings.stream().map(Text::cell).toList());
			for (List<? extends @Nullable Object> row : table.rows()) {
				quotes.row = row;
				List<@Nullable String> texts = new ArrayList<>(row.size());
				row.forEach((value) -> texts.add(text(value)));
				csv.writeRecord(texts);
			}
			csv.flush();
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
		writer.flush();
	}

	private @Nullable String text(@Nullable Object value) {
		return switch (value) {
			case null -> null;
			case BigDecimal number -> number.toPlainString();
			case Double number when number == Math.rint(number) && Math.abs(number) < 1e15 ->
				Long.toString(number.longValue());
			case Number number -> number.toString();
			default -> this.mark ? BEFORE_QUOTE.matcher(Text.cell(Properties.text(value))).replaceAll("\\\\ ")
					: Text.cell(Properties.text(value));
		};
	}

	/** Keeps the current row. */
	private static final class Quotes implements QuoteStrategy {

		private List<? extends @Nullable Object> row = List.of();

		@Override
		public boolean quoteValue(int line, int field, String value) {
			return !this.row.isEmpty() && !(this.row.get(field) instanceof Number);
		}

	}

}
