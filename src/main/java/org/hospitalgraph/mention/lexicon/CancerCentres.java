package org.hospitalgraph.mention.lexicon;

import java.util.List;
import java.util.Set;

/**
 * The centres de lutte contre le cancer, which are named after people and not by a kind:
 * {@code le centre Oscar-Lambret}, {@code l’Institut Curie}. Those of today and those
 * that have merged into others.
 */
public final class CancerCentres {

	private static final Set<String> NAMES = Set.of("lambret", "baclesse", "becquerel", "marquis", "perrin", "leclerc",
			"berard", "lacassagne", "strauss", "vautrin", "gauducheau", "papin", "huguenin", "regaud", "aurelle",
			"godinot", "curie", "roussy", "bergonie", "calmettes", "calmette");

	/** How many words of the name may be before the one that tells. */
	private static final int REACH = 3;

	private CancerCentres() {
	}

	/** Whether the words behind {@code centre} or {@code institut} name one of them. */
	static boolean isOne(List<Word> words, int start) {
		for (int at = start + 1; at < words.size() && at <= start + REACH; at++) {
			Word word = words.get(at);
			boolean goesOn = word.isJoined() || word.isSpaced() || word.gap().equals("’") || word.gap().equals("'");
			if (!goesOn || !word.isCapital() && !word.isSmall()) {
				return false;
			}
			if (isName(word)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a name has the word that tells. */
	public static boolean isNamed(String name) {
		return Word.of(name).stream().flatMap((word) -> word.spelled().stream()).anyMatch(NAMES::contains);
	}

	private static boolean isName(Word word) {
		return word.isCapital() && word.spelled().stream().anyMatch(NAMES::contains);
	}

}
