package org.hospitalgraph.reconciliation.match;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An entity that may be meant.
 *
 * @param id its id
 * @param name its preferred name
 * @param description what tells it from its namesakes
 * @param type its category and label
 * @param score 0 to 100; above 94 only when the name is sure
 * @param features what the score is made of
 * @param match whether this is the one, for sure
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Match(String id, String name, @Nullable String description, List<TypeName> type, double score,
		List<Feature> features, boolean match) {

	/** The same, without saying that it is the one. */
	public Match unsure() {
		return new Match(this.id, this.name, this.description, this.type, this.score, this.features, false);
	}

	/**
	 * A number or a truth value that a client may weigh for itself.
	 *
	 * @param id {@code name}, {@code kind}, {@code sure}, {@code exact},
	 * {@code territory} …
	 * @param value a number or a boolean
	 */
	public record Feature(String id, Object value) {
	}

	/** The candidates for one name, best first. */
	public record Candidates(List<Match> result) {
	}

}
