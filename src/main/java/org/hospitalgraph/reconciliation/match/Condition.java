package org.hospitalgraph.reconciliation.match;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.hospitalgraph.reconciliation.match.ReconciliationQuery.PropertyValue;

/**
 * A condition on a property in version 1.0.
 *
 * @param property its id
 * @param values the values to compare with
 * @param required whether other entities are excluded
 * @param quantifier how many of the values must match
 */
public record Condition(String property, List<PropertyValue> values, boolean required, Quantifier quantifier) {

	/** Whether an entity fulfils it. */
	boolean holds(Predicate<PropertyValue> has) {
		return switch (this.quantifier) {
			case ANY -> this.values.stream().anyMatch(has);
			case ALL -> this.values.stream().allMatch(has);
			case NONE -> this.values.stream().noneMatch(has);
		};
	}

	/** Whether an entity that does not fulfil it is excluded. */
	boolean isStrict() {
		return this.required || this.quantifier == Quantifier.NONE;
	}

	/** How many of several values must match. */
	public enum Quantifier {

		ANY, ALL, NONE;

		/** The word in the protocol. */
		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
