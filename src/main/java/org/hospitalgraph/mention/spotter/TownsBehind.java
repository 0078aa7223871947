package org.hospitalgraph.mention.spotter;

import java.util.List;
import java.util.regex.Pattern;

import org.hospitalgraph.mention.lexicon.Word;

/**
 * The town behind the name of a house, which is no part of it:
 * {@code les Ehpad le Patio à Nangis, le Clos fleuri à Donnemarie}.
 */
final class TownsBehind {

	private static final Pattern AT = Pattern.compile("à|au|aux");

	/** The last word of a name, if a town follows. */
	private static final Pattern LAST = Pattern
		.compile("\\p{Ll}{2,}(?:ie?s?|ée?s?|eux|euse|ale?s?|aux|aise?s?|oise?s?|iers?|ières?|ours?|ons)");

	private final List<Word> words;

	private final Extents extents;

	TownsBehind(List<Word> words, Extents extents) {
		this.words = words;
		this.extents = extents;
	}

	/**
	 * The name with a last word without a capital: {@code le Clos fleuri},
	 * {@code le Fil d’argent}.
	 */
	Extent whole(Extent name) {
		boolean of = !name.isNone() && name.end() + 2 < this.words.size() && this.words.get(name.end()).goesOn()
				&& this.words.get(name.end()).isOneOf("d", "de");
		if (of && this.words.get(name.end() + 1).raw().matches("\\p{Ll}{3,}") && isTown(name.end() + 2)) {
			return new Extent(name.first(), name.end() + 2, name.geographic());
		}
		int at = name.end();
		boolean last = !name.isNone() && at + 1 < this.words.size() && this.words.get(at).isSpaced()
				&& !this.words.get(at).isOnNewLine() && LAST.matcher(this.words.get(at).raw()).matches()
				&& isTown(at + 1);
		return last ? new Extent(name.first(), at + 1, name.geographic()) : name;
	}

	/** The position behind {@code à Nangis}, or the same if there is no such remark. */
	int behind(int at) {
		return isTown(at) ? this.extents.from(at + 1, false).end() : at;
	}

	private boolean isTown(int at) {
		return at + 1 < this.words.size() && this.words.get(at).isSpaced()
				&& AT.matcher(this.words.get(at).raw()).matches() && this.words.get(at + 1).isSpaced()
				&& !this.words.get(at + 1).isOnNewLine() && !this.extents.from(at + 1, false).isNone();
	}

}
