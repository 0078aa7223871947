package org.hospitalgraph.mention;

import java.util.List;

import org.hospitalgraph.model.answer.Summary;
import org.jspecify.annotations.Nullable;

/**
 * A place of a text where somebody is named.
 *
 * @param start of the words, in UTF-16 units of the text
 * @param end behind them
 * @param text the words
 * @param entity who is meant, where that is known
 * @param score how alike the words and the entity's name are, 0 to 100
 * @param match whether it is the entity for sure
 * @param label what it is, such as {@code Establishment}, known or not
 * @param kind the kind that the words give, such as {@code CH}, where they do
 * @param place what is left of the name without the kind, often a town
 * @param name the whole name that is meant, also where the words are only a part of it:
 * {@code CH Tourcoing} in {@code les CH de Roubaix et Tourcoing}
 * @param repeated whether it is a repetition, such as {@code le CHU}
 * @param alternatives others that may be meant, best first
 */
public record Mention(int start, int end, String text, @Nullable Summary entity, int score, boolean match,
		@Nullable String label, @Nullable String kind, @Nullable String place, String name, boolean repeated,
		List<Alternative> alternatives) {

	/** Somebody else who may be meant. */
	public record Alternative(Summary entity, int score) {
	}

	/** What tells whom it means: the entity, or the words of the name. */
	public String key() {
		return (this.entity != null && this.match) ? this.entity.id() : Identity.of(this.name);
	}

}
