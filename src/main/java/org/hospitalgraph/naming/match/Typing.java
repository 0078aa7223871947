package org.hospitalgraph.naming.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hospitalgraph.naming.HospitalName;

/**
 * Typing errors in a word. {@code Valencienes} means Valenciennes; {@code Sens} does not
 * mean Lens, nor {@code Vannes} Cannes: the name of another place is not a typing error.
 */
public final class Typing {

	private static final int SHORTEST_TRUSTED = 5;

	private static final int LONG = 9;

	private static final Set<String> PLACE_WORDS = read("place-words.txt");

	private Typing() {
	}

	/**
	 * Whether a word is a known one with a typing error beyond reasonable doubt.
	 * @param written the word as somebody wrote it
	 * @param known the word of a name
	 */
	static boolean isTrusted(String written, String known) {
		if (written.length() < SHORTEST_TRUSTED || known.length() < SHORTEST_TRUSTED
				|| written.charAt(0) != known.charAt(0) || hasDigit(written) || hasDigit(known)
				|| PLACE_WORDS.contains(written) || CommuneWords.ALL.contains(written)) {
			return false;
		}
		int most = (Math.min(written.length(), known.length()) >= LONG) ? 2 : 1;
		return isWithin(most, written, known) && distance(written, known) <= most;
	}

	/** Whether a word of five letters or more belongs to the name of a place. */
	static boolean isPlace(String word) {
		return PLACE_WORDS.contains(word);
	}

	/** Whether a word of five letters or more is the whole name of a commune. */
	static boolean isCommune(String word) {
		return CommuneWords.WHOLE.contains(word);
	}

	/** Whether a word is the whole name of a town, or a part of that of a larger one. */
	static boolean isTown(String word) {
		return isPlace(word) || isCommune(word);
	}

	/**
	 * How similar two words are: 1 if equal, 0 if nobody would confuse them.
	 */
	static double likeness(String written, String known) {
		if (written.equals(known)) {
			return 1;
		}
		if (isTrusted(written, known)) {
			return 0.93;
		}
		int shorter = Math.min(written.length(), known.length());
		int most = (shorter >= LONG) ? 3 : (shorter >= 6) ? 2 : (shorter >= 4) ? 1 : 0;
		if (shorter >= 4 && (known.startsWith(written) || written.startsWith(known))
				|| shorter >= 6 && (known.endsWith(written) || written.endsWith(known))) {
			return 0.75;
		}
		if (most == 0 || !isWithin(most, written, known)) {
			return 0;
		}
		int distance = distance(written, known);
		return (distance <= most) ? 1 - 1.2 * distance / shorter : 0;
	}

	/**
	 * Whether the lengths of two words are similar enough to count the different letters.
	 */
	private static boolean isWithin(int most, String written, String known) {
		return Math.abs(written.length() - known.length()) <= most;
	}

	/**
	 * Letters to insert, leave out, change, or swap with their neighbour (Damerau's
	 * distance, in which no letter is touched twice).
	 */
	public static int distance(String left, String right) {
		int[] before = new int[right.length() + 1];
		int[] previous = new int[right.length() + 1];
		for (int j = 0; j <= right.length(); j++) {
			previous[j] = j;
		}
		for (int i = 1; i <= left.length(); i++) {
			int[] current = new int[right.length() + 1];
			current[0] = i;
			for (int j = 1; j <= right.length(); j++) {
				boolean same = left.charAt(i - 1) == right.charAt(j - 1);
				int best = Math.min(previous[j - 1] + (same ? 0 : 1), Math.min(previous[j], current[j - 1]) + 1);
				if (i > 1 && j > 1 && left.charAt(i - 1) == right.charAt(j - 2)
						&& left.charAt(i - 2) == right.charAt(j - 1)) {
					best = Math.min(best, before[j - 2] + 1);
				}
				current[j] = best;
			}
			before = previous;
			previous = current;
		}
		return previous[right.length()];
	}

	private static boolean hasDigit(String word) {
		return word.chars().anyMatch(Character::isDigit);
	}

	private static Set<String> read(String resource) {
		return lines(resource).filter((line) -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
	}

	private static Stream<String> lines(String resource) {
		InputStream stream = Typing.class.getResourceAsStream(resource);
		if (stream == null) {
			throw new IllegalStateException("the file " + resource + " belongs beside " + Typing.class.getName());
		}
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return reader.lines().toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Also words of communes without a hospital: Givors is not Gisors. */
	private static final class CommuneWords {

		private static final Set<String> ALL = new HashSet<>();

		/** Communes whose names are one word. */
		private static final Set<String> WHOLE = new HashSet<>();

		static {
			lines("/registers/communes.csv").skip(1).forEach((line) -> {
				List<String> name = HospitalName.plainWords(line.split(";")[1]);
				name.stream().filter((word) -> word.length() >= SHORTEST_TRUSTED).forEach(ALL::add);
				if (name.size() == 1 && ALL.contains(name.getFirst())) {
					WHOLE.add(name.getFirst());
				}
			});
		}

	}

}
