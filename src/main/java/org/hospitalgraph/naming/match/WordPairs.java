package org.hospitalgraph.naming.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.hospitalgraph.naming.HospitalName;
import org.jspecify.annotations.Nullable;

/**
 * Which words of a written name correspond to which words of a known one.
 *
 * @param likeness how well the two agree, 0 to 1
 * @param typos words with typing errors
 * @param trusted whether the words of every pair are the same beyond reasonable doubt
 * @param extra written words that the known name lacks
 * @param missing words of the known name that were not written
 */
record WordPairs(double likeness, int typos, boolean trusted, List<String> extra, List<String> missing) {

	/** Words that are often left out: {@code CH Région de Saint-Omer}. */
	private static final Set<String> NOISE = Set.of("region", "general");

	/**
	 * Words that are often left out but may also distinguish two establishments:
	 * {@code Clinique chirurgicale}.
	 */
	private static final Set<String> ORNAMENTS = Set.of("chirurgical", "medical", "medico", "nouvelle", "privee",
			"prive", "public", "mutualiste", "aphp", "aphm", "hcl", "groupe", "intercommunal", "region", "general",
			"sante");

	/**
	 * Words that registers use for each other.
	 */
	private static final Set<String> DIALYSIS = Set.of("uad", "udm", "dialyse", "hemodialyse", "autodialyse");

	private static final double INITIAL = 0.85;

	/** Spellings of {@code saint}. */
	private static final Set<String> SAINTS = Set.of("sainte", "saints");

	static WordPairs of(List<String> written, List<String> known) {
		return of(written, known, List.of());
	}

	/**
	 * The same for an entity in some towns, whose names may be added or left out.
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
	 * Whether the words are exactly the same, apart from typing errors.
	 */
	boolean isComplete() {
		return this.extra.isEmpty() && this.missing.isEmpty();
	}

	/** Whether all differences are words that are often left out. */
	boolean differsInNoise() {
		return NOISE.containsAll(this.extra) && NOISE.containsAll(this.missing);
	}

	/** The words besides ornaments that only one of the two has. */
	List<String> differing() {
		return Stream.concat(this.extra.stream(), this.missing.stream())
			.filter((word) -> !ORNAMENTS.contains(word))
			.toList();
	}

	/** The distinctive words; all words if there are none. */
	static List<String> withoutOrnaments(List<String> words) {
		List<String> kept = words.stream().filter((word) -> !ORNAMENTS.contains(word)).toList();
		return kept.isEmpty() ? words : kept;
	}

	private static boolean areSaints(String word, String other) {
		return word.equals("saint") && SAINTS.contains(other) || other.equals("saint") && SAINTS.contains(word);
	}

	/** A first name is often written as its initial. */
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
	 * The word that is most similar to a written one.
	 *
	 * @param word the word
	 * @param likeness how similar it is
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
