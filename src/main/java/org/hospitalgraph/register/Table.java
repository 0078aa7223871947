package org.hospitalgraph.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * A CSV file with a line of column names; the names of columns are read without case and
 * accents.
 */
final class Table {

	private static final int MOST_LINES_OF_A_RECORD = 10;

	private Table() {
	}

	/** The column names of a first line, as they are compared. */
	static List<String> columns(String firstLine) {
		return Fields.of(bare(firstLine), delimiter(firstLine)).stream().map(Table::plain).toList();
	}

	/** Reads all rows. */
	static void read(RegisterFile file, Intake intake, Consumer<Row> each) throws IOException {
		try (Lines lines = new Lines(file.open())) {
			String header = lines.next();
			while (header != null && header.isBlank()) {
				header = lines.next();
			}
			if (header == null) {
				throw new UnreadableRegister(file.name() + " holds blank lines only.");
			}
			char delimiter = delimiter(header);
			List<String> columns = columns(header);
			for (String line = lines.next(); line != null; line = lines.next()) {
				if (line.isBlank()) {
					continue;
				}
				long number = lines.number();
				String record = line;
				List<String> fields = Fields.of(record, delimiter);
				for (int more = 1; fields.size() < columns.size() && Fields.isOpen(record)
						&& more < MOST_LINES_OF_A_RECORD; more++) {
					String next = lines.next();
					if (next == null) {
						break;
					}
					record = record + "\n" + next;
					fields = Fields.of(record.replace('\n', ' '), delimiter);
				}
				if (fields.size() != columns.size()) {
					if (!lines.isTerminated()) {
						throw new UnreadableRegister(file.name() + ":" + number
								+ "  the file ends in the middle of a record: it is cut off. Fetch it again.");
					}
					intake.reject(number, record, "wrong number of fields (" + columns.size() + " columns)");
					continue;
				}
				if (record.length() != line.length()) {
					intake.mended("record broken over several lines joined");
				}
				each.accept(Row.of(number, record, columns, fields));
			}
		}
	}

	private static String bare(String line) {
		return line.startsWith("ï»¿") ? line.substring(3) : line;
	}

	private static char delimiter(String line) {
		char best = ';';
		for (char one : new char[] { ';', ',', '\t' }) {
			if (count(line, one) > count(line, best)) {
				best = one;
			}
		}
		return best;
	}

	private static long count(String line, char wanted) {
		return line.chars().filter((character) -> character == wanted).count();
	}

	/** A column name without case, accents and blanks around. */
	static String plain(String column) {
		return java.text.Normalizer.normalize(column.strip().toLowerCase(Locale.ROOT), java.text.Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "");
	}

	/**
	 * One record.
	 *
	 * @param line where it begins
	 * @param original as it stands in the file
	 * @param values by column
	 */
	record Row(long line, String original, Map<String, String> values) {

		static Row of(long line, String original, List<String> columns, List<String> fields) {
			Map<String, String> values = new HashMap<>();
			List<String> left = new ArrayList<>(fields);
			for (int i = 0; i < Math.min(columns.size(), left.size()); i++) {
				values.putIfAbsent(columns.get(i), left.get(i).strip());
			}
			return new Row(line, original, values);
		}

		/** The value of the first column that there is; empty where there is none. */
		String get(String... columns) {
			for (String column : columns) {
				@Nullable String value = this.values.get(column);
				if (value != null) {
					return value;
				}
			}
			return "";
		}

	}

}
