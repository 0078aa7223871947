package org.hospitalgraph.register.sae;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.register.entry.Entry;
import org.hospitalgraph.register.entry.EntrySink;
import org.hospitalgraph.register.entry.GroupementCode;
import org.hospitalgraph.register.entry.Register;
import org.hospitalgraph.register.entry.RegisterKey;
import org.hospitalgraph.register.file.RegisterFile;
import org.hospitalgraph.register.file.RegisterReader;
import org.hospitalgraph.register.file.RegisterTable;
import org.hospitalgraph.register.file.Repairs;
import org.jspecify.annotations.Nullable;

/**
 * The list of GHT in the SAE, of one year as published or of several years in one file:
 * the GHT, their names, and how many establishments they have. A code that is missing in
 * the latest list has ended.
 */
public final class SaeGht implements RegisterReader {

	private static final String[] CODE = { "code_sae", "code_ght", "ght_code" };

	private static final String[] SHORT = { "code_court", "nom_court_ght", "ght_libc" };

	private static final String[] NAME = { "libelle", "nom_complet_ght", "ght_lib" };

	/** What is counted, by the names of the columns in any year. */
	private static final Map<String, List<String>> COUNTS = new TreeMap<>(
			Map.of("establishments", List.of("nb_et", "nb_etab"), "chr-chu", List.of("nb_chrchu"), "ch",
					List.of("nb_ch"), "chs", List.of("nb_chs"), "others", List.of("nb_autres", "nb_aut")));

	private final RegisterFile file;

	private final @Nullable PartialDate date;

	public SaeGht(RegisterFile file, @Nullable PartialDate date) {
		this.file = file;
		this.date = date;
	}

	public static boolean recognises(Collection<String> columns) {
		return has(columns, CODE) && has(columns, SHORT) && has(columns, NAME);
	}

	private static boolean has(Collection<String> columns, String[] names) {
		return List.of(names).stream().anyMatch(columns::contains);
	}

	@Override
	public Register register() throws IOException {
		return new Register("sae-ght", "Statistique annuelle des établissements : liste des GHT", "DREES",
				SaeYear.of(this.file, this.date, SaeGht::recognises), null);
	}

	@Override
	public void read(EntrySink intake) throws IOException {
		Repairs mending = new Repairs(intake);
		String ofFile = SaeYear.of(this.file, this.date, SaeGht::recognises).text();
		SortedMap<String, SortedMap<String, RegisterTable.Row>> byCode = new TreeMap<>();
		RegisterTable.read(this.file, SaeGht::recognises, intake, (row) -> {
			String year = SaeYear.year(row).isEmpty() ? ofFile : SaeYear.year(row);
			String code = mending.code(row.get(CODE));
			if (code.isEmpty() || !year.matches("\\d{4}") || row.get(NAME).isEmpty()) {
				intake.reject(row.line(), row.original(), Message.of("import.reason.sae-ght"));
			}
			else if (byCode.computeIfAbsent(code, (key) -> new TreeMap<>()).putIfAbsent(year, row) != null) {
				intake.reject(row.line(), row.original(), Message.of("import.reason.sae-ght-twice"));
			}
		});
		String latest = byCode.values().stream().map(SortedMap::lastKey).max(String::compareTo).orElse("");
		byCode.forEach((code, years) -> intake.accept(entry(code, years, latest)));
	}

	private static Entry entry(String code, SortedMap<String, RegisterTable.Row> years, String latest) {
		RegisterTable.Row last = years.sequencedValues().getLast();
		Map<String, Object> properties = new HashMap<>();
		boolean ended = !years.lastKey().equals(latest);
		properties.put("status", ended ? "ended" : "active");
		if (ended) {
			// It is in one list and missing in the next, so it ended in between.
			PartialDate seen = PartialDate.valueOf(years.lastKey());
			properties.put("endedMin", seen.earliest());
			properties.put("endedMax", seen.latest().plusYears(1));
		}
		List<RegisterKey> aliases = GroupementCode.shortCode(last.get(SHORT))
			.map((shortCode) -> List.of(new RegisterKey(RegisterKey.Kind.SAE, shortCode)))
			.orElse(List.of());
		return new Entry(last.line(), RegisterKey.ght(code), aliases, Label.GROUPEMENT, "GHT", named(last.get(NAME)),
				properties, List.of(), names(years), counts(code, years));
	}

	/**
	 * Each name with the consecutive years in which the lists use it. Upper and lower
	 * case are the same name.
	 */
	private static List<Entry.UsedName> names(SortedMap<String, RegisterTable.Row> years) {
		List<Entry.UsedName> used = new ArrayList<>();
		years.forEach((year, row) -> {
			String name = named(row.get(NAME));
			boolean current = year.equals(years.lastKey());
			boolean same = !used.isEmpty() && used.getLast().name().equalsIgnoreCase(name);
			String first = same ? used.removeLast().first() : year;
			used.add(new Entry.UsedName(name, first, year, current));
		});
		return used;
	}

	private static List<Entry.Count> counts(String code, SortedMap<String, RegisterTable.Row> years) {
		List<Entry.Count> counts = new ArrayList<>();
		years.forEach((year, row) -> COUNTS.forEach((metric, columns) -> columns.forEach((column) -> {
			if (row.get(column).matches("\\d{1,6}")) {
				counts.add(new Entry.Count("figure-ght-" + code + "-" + year + "-" + metric, metric, year,
						Double.parseDouble(row.get(column)), column));
			}
		})));
		return counts;
	}

	/** The lists give a GHT the name of its territory alone. */
	public static String named(String name) {
		return name.regionMatches(true, 0, "GHT", 0, 3)
				|| name.regionMatches(true, 0, "Groupement hospitalier de territoire", 0, 36) ? name : "GHT " + name;
	}

}
