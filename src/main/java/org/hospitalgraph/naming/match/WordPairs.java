package org.hospitalgraph.naming.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.hospitalgraph.naming.HospitalName;
import org.jspecify.annotations.Nullable;

/**
 * Which words of a written name answer to which words of a known one.
 *
 * @param likeness how well the two go together, 0 to 1
 * @param typos words that were typed wrong
 * @param trusted whether every pair is the same word beyond reasonable doubt
 * @param extra words written that the known name lacks
 * @param missing words of the known name that were not written
 */
record WordPairs(double likeness, int typos, boolean trusted, List<String> extra, List<String> missing) {

	/** These come and go in the name of one house: {@code CH Région de Saint-Omer}. */
	private static final Set<String> NOISE = Set.of("region", "general");

	/**
	 * These come and go too, and may as well tell two houses apart:
	 * {@code Clinique chirurgicale}.
	 */
	private static final Set<String> ORNAMENTS = Set.of("chirurgical", "medical", "medico", "nouvelle", "privee",
			"prive", "public", "mutualiste", "aphp", "aphm", "hcl", "groupe", "intercommunal", "region", "general",
			"sante");

	/**
	 * What registers call one for another: the machine, the bed, the patient who does it
	 * alone.
	 */
	private static final Set<String> DIALYSIS = Set.of("uad", "udm", "dialyse", "hemodialyse", "autodialyse");

	private static final double INITIAL = 0.85;

	/** What is written for {@code saint}. */
	private static final Set<String> SAINTS = Set.of("sainte", "saints");

	static WordPairs of(List<String> written, List<String> known) {
		return of(written, known, List.of());
	}

	/**
	 * The same where the known name is of something in some towns, whose words come and
	 * go.
	 */
	static WordPairs of(List<String> written, List<String> known, List<HospitalName> towns) {
		List<String> extra = new ArrayList<>();
		List<String> missing = new ArrayList<>(known);
		List<String> open = new ArrayList<>();
		for (String word : written) {
			if (!missing.remove(word)) {
				open.add(word);
			}
		}
		WordWeights weights = WordWeights.of(written, known, towns);
		double common = weights.of(written) - weights.of(open);
		int typos = 0;
		boolean trusted = true;
		for (String word : open) {
			Nearest nearest = Nearest.of(word, missing);
			if (nearest == null) {
				extra.add(word);
				continue;
			}
			missing.remove(nearest.word);
			boolean saints = areSaints(word, nearest.word);
			common += nearest.likeness * Math.min(weights.of(word), weights.of(nearest.word));
			typos += saints ? 0 : 1;
			trusted = trusted && (saints || Typing.isTrusted(word, nearest.word));
		}
		double all = common + weights.extra(extra) + weights.missing(missing);
		double full = Math.min(weights.of(written) - weights.of(extra), weights.of(known) - weights.of(missing));
		double likeness = (all == 0) ? 0 : Math.min(1, common / all) * ((full == 0) ? 0 : Math.min(1, common / full));
		return inOneWord(written, known, new WordPairs(likeness, typos, trusted, extra, missing));
	}

	/**
	 * {@code SAINTOMER} is Saint-Omer, {@code Armentiéres Lille} is Armentières-Lille.
	 */
	private static WordPairs inOneWord(List<String> written, List<String> known, WordPairs pairs) {
		boolean same = !pairs.isComplete() && written.size() != known.size()
				&& String.join("", written).equals(String.join("", known));
		return same ? new WordPairs(0.99, 0, true, List.of(), List.of()) : pairs;
	}

	/**
	 * Whether the words are the same, none too many and none too few, typing errors
	 * apart.
	 */
	boolean isComplete() {
		return this.extra.isEmpty() && this.missing.isEmpty();
	}

	/** Whether all that one has and the other lacks is left out as often as not. */
	boolean differsInNoise() {
		return NOISE.containsAll(this.extra) && NOISE.containsAll(this.missing);
	}

	/** What one of the two has more than ornaments that the other lacks. */
	List<String> differing() {
		return Stream.concat(this.extra.stream(), this.missing.stream())
			.filter((word) -> !ORNAMENTS.contains(word))
			.toList();
	}

	/** Words that tell, and those that may; all where none of them does. */
	static List<String> withoutOrnaments(List<String> words) {
		List<String> kept = words.stream().filter((word) -> !ORNAMENTS.contains(word)).toList();
		return kept.isEmpty() ? words : kept;
	}

	private static boolean areSaints(String word, String other) {
		return word.equals("saint") && SAINTS.contains(other) || other.equals("saint") && SAINTS.contains(word);
	}

	/** A first name is often written by its first letter only. */
	private static double likeness(String word, String other) {
		if (DIALYSIS.contains(word) && DIALYSIS.contains(other)) {
			return word.equals(other) ? 1 : 0.8;
		}
		if (word.length() == 1 || other.length() == 1) {
			boolean letter = Character.isLetter(word.charAt(0)) && word.charAt(0) == other.charAt(0);
			return word.equals(other) ? 1 : letter ? INITIAL : 0;
		}
		return Typing.likeness(word, other);
	}

	/**
	 * The word that is most like a written one.
	 *
	 * @param word the word
	 * @param likeness how like it is
	 */
	private record Nearest(String word, double likeness) {

		static @Nullable Nearest of(String written, List<String> among) {
			Nearest nearest = null;
			for (String other : among) {
				double likeness = areSaints(written, other) ? 0.98 : WordPairs.likeness(written, other);
				if (likeness > ((nearest != null) ? nearest.likeness : 0)) {
					nearest = new Nearest(other, likeness);
				}
			}
			return nearest;
		}

	}

}
