package org.hospitalgraph.dump.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The formats of a dump, which has one file for each table. */
public enum DumpFormat {

	/** Apache Parquet: pandas, Arrow, DuckDB, Spark. */
	PARQUET("parquet", "Apache Parquet", ParquetRows::new),
	/** Comma-separated values: any program. */
	CSV("csv", "CSV (RFC 4180)", CsvRows::new),
	/** RDF 1.1 Turtle. */
	TURTLE("ttl", "RDF 1.1 Turtle", TurtleRows::new),
	/** One JSON object per line. */
	JSON_LINES("jsonl", "JSON Lines", JsonRows::new);

	private final String parameter;

	private final String title;

	private final Writer writer;

	DumpFormat(String parameter, String title, Writer writer) {
		this.parameter = parameter;
		this.title = title;
		this.writer = writer;
	}

	/** The name for people. */
	public String title() {
		return this.title;
	}

	/** Begins the file of a table. */
	public RowWriter rows(DumpTable table, OutputStream out) throws IOException {
		return this.writer.rows(table, out);
	}

	/** The value of {@code ?format=}, and the extension of its files. */
	@Override
	public String toString() {
		return this.parameter;
	}

	public static Optional<DumpFormat> of(@Nullable String text) {
		return Arrays.stream(values())
			.filter((format) -> text != null && format.parameter.equals(text.strip().toLowerCase(Locale.ROOT)))
			.findFirst();
	}

	/** Creates the writer of a table. */
	private interface Writer {

		RowWriter rows(DumpTable table, OutputStream out) throws IOException;

	}

}
