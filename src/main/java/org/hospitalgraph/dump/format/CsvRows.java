package org.hospitalgraph.dump.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import org.hospitalgraph.export.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * CSV for programs: commas, UTF-8, a header. Lists are joined with a bar. Text that a
 * spreadsheet would run as a formula is prefixed with an apostrophe, as in all exports.
 */
final class CsvRows implements RowWriter {

	static final String BETWEEN = " | ";

	private final DumpTable table;

	private final Writer writer;

	private final CsvWriter csv;

	CsvRows(DumpTable table, OutputStream out) throws IOException {
		this.table = table;
		this.writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		this.csv = CsvWriter.builder()
			.lineDelimiter(LineDelimiter.LF)
			.quoteStrategy(QuoteStrategies.REQUIRED)
			.build(this.writer);
		this.csv.writeRecord(table.fields().stream().map(Field::name).toList());
	}

	@Override
	public void write(Map<String, Object> row) throws IOException {
		List<@Nullable String> texts = new ArrayList<>(this.table.fields().size());
		for (Field field : this.table.fields()) {
			texts.add(text(field.of(row.get(field.name()))));
		}
		this.csv.writeRecord(texts);
	}

	private static @Nullable String text(@Nullable Object value) {
		return switch (value) {
			case null -> null;
			case Double number when number == Math.rint(number) && Math.abs(number) < 1e15 ->
				Long.toString(number.longValue());
			case Double number -> BigDecimal.valueOf(number).toPlainString();
			case Collection<?> several ->
				Text.cell(String.join(BETWEEN, several.stream().map(Objects::toString).toList()));
			case String text -> Text.cell(text);
			default -> value.toString();
		};
	}

	@Override
	public void end() throws IOException {
		this.csv.flush();
		this.writer.flush();
	}

}
