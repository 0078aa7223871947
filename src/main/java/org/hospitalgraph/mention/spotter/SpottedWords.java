package org.hospitalgraph.mention.spotter;

import java.util.List;

import org.hospitalgraph.mention.lexicon.KnownEntity;
import org.hospitalgraph.naming.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Words that name somebody, before it is known whom.
 *
 * @param start of the words
 * @param end behind them
 * @param how they name
 * @param kinds what they say that it is; several where they leave a choice, as
 * {@code CHRU-CHR} does
 * @param unit the word of a unit that is a house of its own, such as {@code ehpad}
 * @param place the name without the kind
 * @param named who has exactly this name, where it was found by that
 */
public record SpottedWords(int start, int end, How how, List<Kind> kinds, @Nullable String unit, @Nullable String place,
		List<KnownEntity> named) {

	/** How words name somebody. */
	public enum How {

		/** By a kind and a name, which may be shared with others. */
		KIND,
		/** By a town alone, in a list of hospitals. */
		TOWN,
		/** By a name that is known. */
		NAME,
		/** By a kind alone, after it was named. */
		AGAIN,
		/** By a place that is known, where somebody is not meant. */
		TERRITORY

	}

	/** The whole name that is meant with one of the kinds. */
	public String name(Kind kind) {
		String first = (this.unit != null) ? this.unit.toUpperCase(java.util.Locale.ROOT) : kind.name();
		return (this.place != null) ? first + " " + this.place : first;
	}

}
