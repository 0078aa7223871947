package org.hospitalgraph.mention.spotter;

import java.util.List;

import org.hospitalgraph.mention.lexicon.Word;

/**
 * A name.
 *
 * @param first index of its first word
 * @param end index after its last word
 * @param geographic whether it begins without a capital, as {@code région} does
 */
record Extent(int first, int end, boolean geographic) {

	static final Extent NONE = new Extent(-1, -1, false);

	boolean isNone() {
		return this.first < 0;
	}

	/** Its words, with blanks instead of line breaks. */
	String text(List<Word> words) {
		StringBuilder text = new StringBuilder();
		for (int i = this.first; i < this.end; i++) {
			Word word = words.get(i);
			text.append((i == this.first) ? "" : word.isJoined() ? "-" : word.gap().isBlank() ? " " : word.gap());
			text.append(word.raw());
		}
		return text.toString();
	}

}
