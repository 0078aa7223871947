package org.hospitalgraph.naming.match;

import java.util.ArrayList;
import java.util.List;

import org.hospitalgraph.naming.HospitalName;

/** Which words name the towns of a house, and nothing else. */
public final class Towns {

	private Towns() {
	}

	/**
	 * How well words name towns among those where a house is: 1 where all do whole, less
	 * where a town is named by its beginning ({@code Rillieux} for Rillieux-la-Pape), and
	 * 0 where a word is of none of them.
	 */
	public static double of(List<String> words, List<HospitalName> towns) {
		List<String> left = new ArrayList<>(words);
		boolean whole = true;
		for (HospitalName town : towns) {
			int named = named(town.words(), words);
			if (named > 0 && left.removeAll(town.words().subList(0, named))) {
				whole = whole && named == town.words().size();
			}
		}
		return (words.isEmpty() || !left.isEmpty()) ? 0 : whole ? 1 : 0.93;
	}

	/** How many words of a town, from the first, are among those written. */
	private static int named(List<String> town, List<String> words) {
		int named = 0;
		while (named < town.size() && words.contains(town.get(named))) {
			named++;
		}
		return WordWeights.tell(town.subList(0, named)) ? named : 0;
	}

}
