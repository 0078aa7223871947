package org.hospitalgraph.reconciliation.match;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.hospitalgraph.reconciliation.match.ReconciliationQuery.PropertyValue;

/**
 * What a query of version 1.0 wants of a property.
 *
 * @param property its id
 * @param values that are wanted, or not
 * @param required whether those that are not so are no candidates
 * @param quantifier how many of the values are wanted
 */
public record Condition(String property, List<PropertyValue> values, boolean required, Quantifier quantifier) {

	/** Whether an entity is so. */
	boolean holds(Predicate<PropertyValue> has) {
		return switch (this.quantifier) {
			case ANY -> this.values.stream().anyMatch(has);
			case ALL -> this.values.stream().allMatch(has);
			case NONE -> this.values.stream().noneMatch(has);
		};
	}

	/** Whether an entity that is not so is no candidate. */
	boolean isStrict() {
		return this.required || this.quantifier == Quantifier.NONE;
	}

	/** How many of several values. */
	public enum Quantifier {

		ANY, ALL, NONE;

		/** As the protocol writes it. */
		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
