package org.hospitalgraph.mention;

import java.util.List;

import org.hospitalgraph.model.answer.Summary;
import org.jspecify.annotations.Nullable;

/**
 * A place in a text where an entity is named.
 *
 * @param start of the words, in UTF-16 units of the text
 * @param end behind them
 * @param text the words
 * @param entity the entity that is meant, if known
 * @param score how similar the words and the entity's name are, 0 to 100
 * @param match whether it is certainly the entity
 * @param label what it is, such as {@code Establishment}, known or not
 * @param kind the kind in the words, such as {@code CH}, if there is one
 * @param place the name without the kind, often a town
 * @param name the whole name that is meant, even if the words are only a part of it:
 * {@code CH Tourcoing} in {@code les CH de Roubaix et Tourcoing}
 * @param repeated whether it is a repetition, such as {@code le CHU}
 * @param alternatives other entities that may be meant, the best first
 */
public record Mention(int start, int end, String text, @Nullable Summary entity, int score, boolean match,
		@Nullable String label, @Nullable String kind, @Nullable String place, String name, boolean repeated,
		List<Alternative> alternatives) {

	/** Another entity that may be meant. */
	public record Alternative(Summary entity, int score) {
	}

	/** Whether its own words are the whole name, and not a shorter one. */
	public boolean whole() {
		return Identity.of(this.text).equals(Identity.of(this.name));
	}

	/** The same, at another place of a text. */
	public Mention at(int start, int end) {
		return new Mention(start, end, this.text, this.entity, this.score, this.match, this.label, this.kind,
				this.place, this.name, this.repeated, this.alternatives);
	}

	/** What identifies it: the entity, or the words of the name. */
	public String key() {
		return (this.entity != null && this.match) ? this.entity.id() : Identity.of(this.name);
	}

}
