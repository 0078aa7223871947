package org.hospitalgraph.mention.spotter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.naming.Kind;

/**
 * Groupements in the column of a table whose heading is their kind:
 * {@code GHT | Établissement support}, then {@code Rouen Cœur de Seine | CHU de Rouen}.
 */
public final class TableGroups {

	private static final Pattern BORDER = Pattern.compile(" ?\\| ?|\\t");

	private static final Map<String, Kind> HEADINGS = Map.of("ght", Kind.GHT, "gcs", Kind.GCS, "cht", Kind.CHT, "gip",
			Kind.GIP, "gie", Kind.GIE, "groupement", Kind.GROUPEMENT);

	private static final Pattern NAME = Pattern.compile("(?sU)\\p{Lu}.{1,100}");

	private TableGroups() {
	}

	private record Cell(int start, int end) {
	}

	/** What was found, with the groupements of such columns. */
	public static List<SpottedWords> in(String text, List<SpottedWords> found) {
		List<SpottedWords> all = new ArrayList<>(found);
		Kind kind = null;
		int column = -1;
		int columns = 0;
		for (int start = 0; start < text.length();) {
			int end = text.indexOf('\n', start);
			end = (end < 0) ? text.length() : end;
			List<Cell> cells = cells(text, start, end);
			if (cells.size() < 2) {
				kind = null;
			}
			else if (kind == null) {
				columns = cells.size();
				for (int i = 0; i < cells.size() && kind == null; i++) {
					kind = HEADINGS.get(words(text, cells.get(i)).toLowerCase(Locale.ROOT).replaceFirst("ts$", "t"));
					column = i;
				}
			}
			else if (cells.size() == columns) {
				add(text, cells.get(column), kind, all);
			}
			start = end + 1;
		}
		all.sort(Comparator.comparingInt(SpottedWords::start)
			.thenComparing(SpottedWords::end, Comparator.reverseOrder()));
		return all;
	}

	private static void add(String text, Cell cell, Kind kind, List<SpottedWords> all) {
		String name = words(text, cell);
		boolean named = all.stream()
			.anyMatch((one) -> one.start() >= cell.start && one.end() <= cell.end
					&& one.kinds().stream().anyMatch(Spotter.GROUPS::contains));
		if (named || !NAME.matcher(name).matches()) {
			return;
		}
		all.removeIf((one) -> one.start() >= cell.start && one.end() <= cell.end);
		int start = text.indexOf(name, cell.start);
		all.add(new SpottedWords(start, start + name.length(), SpottedWords.How.KIND, List.of(kind), null, name,
				List.of()));
	}

	private static String words(String text, Cell cell) {
		return text.substring(cell.start, cell.end).strip();
	}

	private static List<Cell> cells(String text, int start, int end) {
		List<Cell> cells = new ArrayList<>();
		Matcher border = BORDER.matcher(text).region(start, end);
		int from = start;
		while (border.find()) {
			if (border.start() > from || from > start) {
				cells.add(new Cell(from, border.start()));
			}
			from = border.end();
		}
		if (from < end || cells.isEmpty()) {
			cells.add(new Cell(from, end));
		}
		return cells;
	}

}
