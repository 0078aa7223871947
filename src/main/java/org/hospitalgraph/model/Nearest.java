package org.hospitalgraph.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody who made a typing error may have meant. */
public final class Nearest {

	private Nearest() {
	}

	/** The nearest of the known words, if one is near at all. */
	public static Optional<String> to(String word, Collection<String> known) {
		return all(word, known, 1).stream().findFirst();
	}

	/** The nearest of the known words, nearest first. */
	public static List<String> all(String word, Collection<String> known, int most) {
		String wanted = word.toLowerCase(Locale.ROOT);
		record Candidate(String word, int distance) {
		}
		return known.stream()
			.map((candidate) -> new Candidate(candidate, distance(wanted, candidate.toLowerCase(Locale.ROOT))))
			.filter((candidate) -> candidate.distance <= Math.max(2, candidate.word.length() / 3))
			.sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
			.limit(most)
			.map(Candidate::word)
			.toList();
	}

	/** Levenshtein's distance; words longer than ids and names ever are count as far. */
	private static int distance(String left, String right) {
		int bound = 200;
		if (left.length() > bound || right.length() > bound) {
			return Integer.MAX_VALUE;
		}
		int[] previous = new int[right.length() + 1];
		for (int j = 0; j <= right.length(); j++) {
			previous[j] = j;
		}
		for (int i = 1; i <= left.length(); i++) {
			int[] current = new int[right.length() + 1];
			current[0] = i;
			for (int j = 1; j <= right.length(); j++) {
				int change = previous[j - 1] + ((left.charAt(i - 1) == right.charAt(j - 1)) ? 0 : 1);
				current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
			}
			previous = current;
		}
		return previous[right.length()];
	}

}
