package org.hospitalgraph.register.entry;

import java.util.HashMap;
import java.util.Map;

import org.hospitalgraph.model.time.PartialDate;

/** The dates that can be concluded from yearly lists. */
public final class Years {

	/** What the columns of the list of GHT count, in French. */
	private static final Map<String, String> NAMES = Map.of("establishments", "Établissements géographiques", "chr-chu",
			"CHR et CHU", "ch", "Centres hospitaliers", "chs", "Centres hospitaliers spécialisés", "others",
			"Autres établissements");

	private Years() {
	}

	/** Observed within a year. */
	public static Map<String, Object> within(String year) {
		PartialDate date = PartialDate.valueOf(year);
		return Map.of("period", year, "sinceMin", date.earliest(), "sinceMax", date.latest(), "untilMin",
				date.earliest(), "untilMax", date.latest());
	}

	/**
	 * In use from the first list to the last one; without an end if that is the latest
	 * list.
	 */
	public static Map<String, Object> used(Entry.UsedName name) {
		Map<String, Object> used = new HashMap<>();
		PartialDate begin = PartialDate.valueOf(name.first());
		PartialDate end = PartialDate.valueOf(name.last());
		used.put("firstStated", begin.earliest());
		used.put("sinceMax", begin.latest());
		used.put("statedOn", name.last());
		used.put("statedMin", end.earliest());
		used.put("statedMax", end.latest());
		if (!name.current()) {
			used.put("untilMin", end.earliest());
			used.put("untilMax", end.latest().plusYears(1));
		}
		return used;
	}

	/** What a column counts, in French. */
	public static String name(String metric) {
		return NAMES.getOrDefault(metric, metric);
	}

}
