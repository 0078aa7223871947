package org.hospitalgraph.register.file;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.register.code.Fields;
import org.hospitalgraph.register.entry.EntrySink;
import org.jspecify.annotations.Nullable;

/**
 * Rows below a line of column names, in a text or in the sheets of a workbook. The names
 * of columns are compared without case and accents, and may be below titles.
 */
public final class RegisterTable {

	/** How many titles and blank lines may come before the names of columns. */
	private static final int MOST_LINES_ABOVE = 40;

	private static final int MOST_LINES_OF_A_RECORD = 10;

	private static final Pattern SEPARATOR = Pattern.compile("\"?sep=(.)\"?\\s*", Pattern.CASE_INSENSITIVE);

	private RegisterTable() {
	}

	/**
	 * The lines that may be the names of columns: the first lines of the text or of each
	 * sheet.
	 */
	public static List<List<String>> heads(RegisterFile file) throws IOException {
		List<List<String>> heads = new ArrayList<>();
		if (file.isWorkbook()) {
			WorkbookReader.each(file, (sheet, rows) -> {
				for (int line = 0; line < MOST_LINES_ABOVE && rows.hasNext(); line++) {
					heads.add(plain(rows.next().texts()));
				}
			});
			return heads;
		}
		try (Lines lines = file.lines()) {
			String line = lines.next();
			for (int count = 0; count < MOST_LINES_ABOVE && line != null; count++) {
				for (char delimiter : delimiters(line)) {
					heads.add(plain(Fields.of(line, delimiter)));
				}
				line = lines.next();
			}
		}
		return heads;
	}

	/**
	 * Reads all rows below the names of columns.
	 * @param isHead whether these plain texts are the names of columns
	 */
	public static void read(RegisterFile file, Predicate<List<String>> isHead, EntrySink intake, Consumer<Row> each)
			throws IOException {
		if (file.isWorkbook()) {
			WorkbookReader.each(file, (sheet, rows) -> sheet(rows, isHead, each));
			return;
		}
		try (Lines lines = file.lines()) {
			text(file, lines, isHead, intake, each);
		}
	}

	private static void sheet(java.util.Iterator<WorkbookReader.SheetRow> rows, Predicate<List<String>> isHead,
			Consumer<Row> each) {
		List<String> columns = null;
		for (int line = 0; rows.hasNext(); line++) {
			WorkbookReader.SheetRow row = rows.next();
			if (columns != null) {
				if (row.texts().stream().anyMatch((text) -> !text.isBlank())) {
					each.accept(Row.of(row.number(), String.join(";", row.texts()), columns, row.texts()));
				}
			}
			else if (isHead.test(plain(row.texts()))) {
				columns = plain(row.texts());
			}
			else if (line > MOST_LINES_ABOVE) {
				return;
			}
		}
	}

	private static void text(RegisterFile file, Lines lines, Predicate<List<String>> isHead, EntrySink intake,
			Consumer<Row> each) throws IOException {
		Head head = head(lines, isHead);
		if (head == null) {
			throw new UnreadableRegister(Message.of("import.no-columns", file.name()));
		}
		List<String> columns = head.columns;
		String ahead = lines.next();
		while (ahead != null) {
			String line = ahead;
			long number = lines.number();
			ahead = lines.next();
			if (line.isBlank()) {
				continue;
			}
			String record = line;
			List<String> fields = Fields.of(record, head.delimiter);
			for (int more = 1; fields.size() < columns.size() && ahead != null && more < MOST_LINES_OF_A_RECORD
					&& (Fields.isOpen(record) || goesOn(record, ahead, head)); more++) {
				record = record + "\n" + ahead;
				fields = Fields.of(record.replace('\n', ' '), head.delimiter);
				ahead = lines.next();
			}
			while (fields.size() > columns.size() && fields.getLast().isEmpty()) {
				fields.removeLast();
			}
			if (fields.size() != columns.size()) {
				if (ahead == null && !lines.isTerminated()) {
					throw file.cutOff(number);
				}
				intake.reject(number, record, Message.of("import.reason.fields", columns.size()));
				continue;
			}
			if (record.length() != line.length()) {
				intake.mended(Message.of("import.mended.lines"));
			}
			each.accept(Row.of(number, record, columns, fields));
		}
	}

	/**
	 * Whether two lines without quotes are one record, because together they have all
	 * fields.
	 */
	private static boolean goesOn(String record, String next, Head head) {
		return Fields.of(next, head.delimiter).size() < head.columns.size()
				&& Fields.of(record + " " + next, head.delimiter).size() == head.columns.size();
	}

	private static @Nullable Head head(Lines lines, Predicate<List<String>> isHead) throws IOException {
		Character said = null;
		for (int count = 0; count < MOST_LINES_ABOVE; count++) {
			String line = lines.next();
			if (line == null) {
				return null;
			}
			Matcher separator = SEPARATOR.matcher(line);
			if (separator.matches()) {
				said = separator.group(1).charAt(0);
				continue;
			}
			for (int more = 1; Fields.isOpen(line) && more < MOST_LINES_OF_A_RECORD; more++) {
				String next = lines.next();
				if (next == null) {
					break;
				}
				line = line + " " + next;
			}
			for (char delimiter : (said != null) ? new char[] { said } : delimiters(line)) {
				List<String> columns = plain(Fields.of(line, delimiter));
				if (isHead.test(columns)) {
					return new Head(columns, delimiter);
				}
			}
		}
		return null;
	}

	/** The likely delimiters, the most likely first. */
	private static char[] delimiters(String line) {
		List<Character> delimiters = new ArrayList<>(List.of(';', ',', '\t', '|'));
		delimiters.removeIf((one) -> one != ';' && line.indexOf(one) < 0);
		delimiters.sort(java.util.Comparator.comparingLong((Character one) -> -count(line, one)));
		char[] sorted = new char[delimiters.size()];
		for (int i = 0; i < sorted.length; i++) {
			sorted[i] = delimiters.get(i);
		}
		return sorted;
	}

	private static long count(String line, char wanted) {
		return line.chars().filter((character) -> character == wanted).count();
	}

	private static List<String> plain(List<String> columns) {
		return columns.stream().map(RegisterTable::plain).toList();
	}

	/** A column name in lower case, without accents and surrounding blanks. */
	public static String plain(String column) {
		return Normalizer.normalize(column.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "");
	}

	private record Head(List<String> columns, char delimiter) {
	}

	/**
	 * One record.
	 *
	 * @param line where it begins
	 * @param original the text in the file
	 * @param values by column
	 */
	public record Row(long line, String original, Map<String, String> values) {

		public static Row of(long line, String original, List<String> columns, List<String> fields) {
			Map<String, String> values = new HashMap<>();
			for (int i = 0; i < Math.min(columns.size(), fields.size()); i++) {
				values.putIfAbsent(columns.get(i), fields.get(i).strip());
			}
			return new Row(line, original, values);
		}

		/** The value of the first of these columns that exists; empty if none does. */
		public String get(String... columns) {
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
