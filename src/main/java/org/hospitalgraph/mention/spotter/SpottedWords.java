package org.hospitalgraph.mention.spotter;

import java.util.List;

import org.hospitalgraph.mention.lexicon.CancerCentres;
import org.hospitalgraph.mention.lexicon.KnownEntity;
import org.hospitalgraph.mention.lexicon.Piece;
import org.hospitalgraph.naming.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Words that name an entity, before it is known which one.
 *
 * @param start of the words
 * @param end behind them
 * @param how in which way they name it
 * @param kinds the kinds in the words; several if they leave a choice, as in
 * {@code CHRU-CHR}
 * @param unit the word of a unit that is an establishment itself, such as {@code ehpad}
 * @param place the name without the kind
 * @param named the entities with exactly this name, if it was found by it
 */
public record SpottedWords(int start, int end, How how, List<Kind> kinds, @Nullable String unit, @Nullable String place,
		List<KnownEntity> named) {

	/** The ways in which words name an entity. */
	public enum How {

		/** By a kind and a name, which may be shared with others. */
		KIND,
		/** By a town alone, in a list of hospitals. */
		TOWN,
		/** By a known name. */
		NAME,
		/** By a kind alone, after it has been named. */
		AGAIN,
		/** By a known place, which means the place itself. */
		TERRITORY

	}

	/** {@code la fondation …}, which may be no hospital. */
	boolean isProper() {
		return this.unit != null && Piece.isProper(this.unit)
				&& (this.place == null || !CancerCentres.isNamed(this.place));
	}

	boolean isHospital() {
		return this.how != How.TERRITORY && !isProper();
	}

	/** The whole name with one of the kinds. */
	public String name(Kind kind) {
		String first = (this.unit != null) ? this.unit.toUpperCase(java.util.Locale.ROOT) : kind.name();
		return (this.place != null) ? first + " " + this.place : first;
	}

}
