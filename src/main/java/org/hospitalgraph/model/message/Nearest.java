package org.hospitalgraph.model.message;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the known words that may be meant by a word with a typing error. */
public final class Nearest {

	private Nearest() {
	}

	/** The most similar known word, if one is similar enough. */
	public static Optional<String> to(String word, Collection<String> known) {
		return all(word, known, 1).stream().findFirst();
	}

	/** The similar known words, the most similar first. */
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

	/**
	 * The number of insertions, deletions, replacements and swaps of neighbours; very
	 * long words always count as different.
	 */
	private static int distance(String left, String right) {
		int bound = 200;
		if (left.length() > bound || right.length() > bound) {
			return Integer.MAX_VALUE;
		}
		int[][] distance = new int[left.length() + 1][right.length() + 1];
		for (int i = 0; i <= left.length(); i++) {
			for (int j = 0; j <= right.length(); j++) {
				distance[i][j] = (i == 0 || j == 0) ? i + j : step(distance, left, right, i, j);
			}
		}
		return distance[left.length()][right.length()];
	}

	private static int step(int[][] distance, String left, String right, int i, int j) {
		boolean same = left.charAt(i - 1) == right.charAt(j - 1);
		int least = Math.min(distance[i - 1][j - 1] + (same ? 0 : 1),
				Math.min(distance[i - 1][j], distance[i][j - 1]) + 1);
		boolean exchanged = i > 1 && j > 1 && left.charAt(i - 1) == right.charAt(j - 2)
				&& left.charAt(i - 2) == right.charAt(j - 1);
		return exchanged ? Math.min(least, distance[i - 2][j - 2] + 1) : least;
	}

}
