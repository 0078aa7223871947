package org.hospitalgraph.ask;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.answer.Summary;

/**
 * A kind of question: what it must contain, what it may contain, and what it asks the
 * API. A question that contains anything else is of another kind.
 *
 * @param needed concepts that the question must contain
 * @param allowed concepts that it may contain and that change nothing
 * @param names whether the entities that are named fit
 * @param mostDates how many dates it may contain
 * @param forms whether it may name a form of cooperation, such as GHT
 * @param kinds whether it may name a kind of hospital, such as CH: none, any, or all
 * @param reading makes the question for the API
 * @param french an example
 * @param english an example
 */
record Form(Set<Concept> needed, Set<Concept> allowed, Predicate<List<Summary>> names, Dates mostDates, Said forms,
		Said kinds, Function<Asked, Reading> reading, String french, String english) {

	/** Whether a question may contain a word of some sort. */
	enum Said {

		/** Not at all. */
		NEVER,
		/** It may be there if it stands for all of its sort. */
		IN_GENERAL,
		/** It may also be one of its sort. */
		ANY,
		/** It must be there. */
		ALWAYS

	}

	/**
	 * How many dates a question may contain.
	 *
	 * @param fewest at least
	 * @param most at most
	 */
	record Dates(int fewest, int most) {

		static final Dates NONE = new Dates(0, 0);

		static final Dates MAYBE_ONE = new Dates(0, 1);

		static final Dates TWO = new Dates(2, 2);

	}

	/** Whether a question is of this kind. */
	boolean fits(Asked asked) {
		Set<Concept> known = EnumSet.noneOf(Concept.class);
		known.addAll(this.needed);
		known.addAll(this.allowed);
		return asked.hasAll(this.needed) && known.containsAll(asked.concepts()) && this.names.test(asked.named())
				&& asked.dates().size() >= this.mostDates.fewest() && asked.dates().size() <= this.mostDates.most()
				&& fits(this.forms, asked.forms(), "Groupement") && fits(this.kinds, asked.kinds(), "*");
	}

	private static boolean fits(Said said, List<String> words, String general) {
		return switch (said) {
			case NEVER -> words.isEmpty();
			case IN_GENERAL -> words.stream().allMatch(general::equals);
			case ANY -> true;
			case ALWAYS -> !words.isEmpty();
		};
	}

	static Predicate<List<Summary>> one(Label... labels) {
		List<String> wanted = texts(labels);
		return (named) -> named.size() == 1 && wanted.contains(named.getFirst().label());
	}

	static Predicate<List<Summary>> anyOne() {
		return (named) -> named.size() == 1;
	}

	static Predicate<List<Summary>> several() {
		return (named) -> named.size() >= 2;
	}

	static Predicate<List<Summary>> two() {
		return (named) -> named.size() == 2;
	}

	static Predicate<List<Summary>> nobody() {
		return List::isEmpty;
	}

	private static List<String> texts(Label... labels) {
		return List.of(labels).stream().map(Label::text).toList();
	}

}
