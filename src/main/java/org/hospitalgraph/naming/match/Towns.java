package org.hospitalgraph.naming.match;

import java.util.ArrayList;
import java.util.List;

import org.hospitalgraph.naming.HospitalName;

/** Which words are towns of an establishment and nothing else. */
public final class Towns {

	private Towns() {
	}

	/**
	 * How well words name the towns of an establishment: 1 if all towns are complete,
	 * less if one is given by its beginning ({@code Rillieux} for Rillieux-la-Pape), and
	 * 0 if a word belongs to none of them.
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

	/** How many words at the beginning of a town are among the written ones. */
	private static int named(List<String> town, List<String> words) {
		int named = 0;
		while (named < town.size() && words.contains(town.get(named))) {
			named++;
		}
		return WordWeights.tell(town.subList(0, named)) ? named : 0;
	}

}
