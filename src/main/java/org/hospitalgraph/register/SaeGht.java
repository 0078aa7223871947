package org.hospitalgraph.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.PartialDate;
import org.hospitalgraph.naming.Ranking;

/**
 * The list of GHT of the SAE, year by year: which there were, how they were called and
 * how many establishments they counted. A code that is no longer in the latest list has
 * ended.
 */
final class SaeGht implements RegisterReader {

	private static final Map<String, String> COUNTS = new TreeMap<>(Map.of("nb_et", "establishments", "nb_chrchu",
			"chr-chu", "nb_ch", "ch", "nb_chs", "chs", "nb_autres", "others"));

	private final RegisterFile file;

	SaeGht(RegisterFile file) {
		this.file = file;
	}

	static boolean recognises(Collection<String> columns) {
		return columns.contains("annee") && columns.contains("code_sae") && columns.contains("libelle");
	}

	@Override
	public Register register() throws IOException {
		return new Register("sae-ght", "Statistique annuelle des établissements : liste des GHT", "DREES",
				latestYear(this.file, "annee"), null);
	}

	@Override
	public void read(Intake intake) throws IOException {
		Mending mending = new Mending(intake);
		SortedMap<String, SortedMap<String, Table.Row>> byCode = new TreeMap<>();
		Table.read(this.file, intake, (row) -> {
			String year = row.get("annee");
			String code = mending.code(row.get("code_sae"));
			if (code.isEmpty() || !year.matches("\\d{4}") || row.get("libelle").isEmpty()) {
				intake.reject(row.line(), row.original(), "no year, five-digit code (code_sae) or name (libelle)");
			}
			else if (byCode.computeIfAbsent(code, (key) -> new TreeMap<>()).putIfAbsent(year, row) != null) {
				intake.reject(row.line(), row.original(), "the same GHT twice in one year");
			}
		});
		String latest = byCode.values().stream().map(SortedMap::lastKey).max(String::compareTo).orElse("");
		byCode.forEach((code, years) -> intake.accept(entry(code, years, latest)));
	}

	private static Entry entry(String code, SortedMap<String, Table.Row> years, String latest) {
		Table.Row last = years.sequencedValues().getLast();
		Map<String, Object> properties = new HashMap<>();
		boolean ended = !years.lastKey().equals(latest);
		properties.put("status", ended ? "ended" : "active");
		if (ended) {
			// Last seen in one list and missing in the next: it ended in between.
			PartialDate seen = PartialDate.valueOf(years.lastKey());
			properties.put("endedMin", seen.earliest());
			properties.put("endedMax", seen.latest().plusYears(1));
		}
		return new Entry(last.line(), Key.ght(code), List.of(new Key(Key.Kind.SAE, last.get("code_court"))),
				Label.GROUPEMENT, "GHT", named(last.get("libelle")), properties, List.of(), names(years),
				counts(code, years));
	}

	/**
	 * Each name with the years in a row in which the lists use it. Capitals and small
	 * letters are one name.
	 */
	private static List<Entry.UsedName> names(SortedMap<String, Table.Row> years) {
		List<Entry.UsedName> used = new ArrayList<>();
		years.forEach((year, row) -> {
			String name = named(row.get("libelle"));
			boolean current = year.equals(years.lastKey());
			boolean same = !used.isEmpty() && used.getLast().name().equalsIgnoreCase(name);
			String first = same ? used.removeLast().first() : year;
			used.add(new Entry.UsedName(name, first, year, current));
		});
		return used;
	}

	private static List<Entry.Count> counts(String code, SortedMap<String, Table.Row> years) {
		List<Entry.Count> counts = new ArrayList<>();
		years.forEach((year, row) -> COUNTS.forEach((column, metric) -> {
			if (row.get(column).matches("\\d{1,6}")) {
				counts.add(new Entry.Count("figure-ght-" + code + "-" + year + "-" + metric, metric, year,
						Double.parseDouble(row.get(column)), column));
			}
		}));
		return counts;
	}

	/** The lists call a GHT by its territory alone. */
	static String named(String name) {
		return name.regionMatches(true, 0, "GHT", 0, 3) ? name : "GHT " + name;
	}

	/** The latest year of a column. */
	static PartialDate latestYear(RegisterFile file, String column) throws IOException {
		int[] latest = { 0 };
		Table.read(file, new Ignored(), (row) -> {
			if (row.get(column).matches("\\d{4}")) {
				latest[0] = Math.max(latest[0], Integer.parseInt(row.get(column)));
			}
		});
		if (latest[0] == 0) {
			throw new UnreadableRegister(
					file.name() + " gives no year in its column " + column + ". Give it with --date=YYYY.");
		}
		return PartialDate.valueOf(String.valueOf(latest[0]));
	}

	/** A first look, whose findings are told by the second. */
	private static final class Ignored implements Intake {

		@Override
		public void accept(Entry entry) {
			// nothing is taken in
		}

		@Override
		public void reject(long line, String original, String reason) {
			// told when the file is read for good
		}

		@Override
		public void mended(String what) {
			// told when the file is read for good
		}

		@Override
		public boolean knows(Key key) {
			return false;
		}

		@Override
		public Ranking meaning(Label label, String name) {
			return new Ranking(List.of());
		}

	}

}
