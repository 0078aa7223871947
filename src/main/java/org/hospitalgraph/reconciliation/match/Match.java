package org.hospitalgraph.reconciliation.match;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An entity that may be meant.
 *
 * @param id its id
 * @param name its preferred name
 * @param description what distinguishes it from others with the same name
 * @param type its category and label
 * @param score 0 to 100; above 94 only if the name is certain
 * @param features what the score consists of
 * @param match whether it is certainly the one that is meant
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Match(String id, String name, @Nullable String description, List<TypeName> type, double score,
		List<Feature> features, boolean match) {

	/** The same, but not certain. */
	public Match unsure() {
		return new Match(this.id, this.name, this.description, this.type, this.score, this.features, false);
	}

	/**
	 * A number or a boolean that a client may weigh itself.
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
