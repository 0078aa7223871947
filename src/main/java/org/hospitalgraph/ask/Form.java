package org.hospitalgraph.ask;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.answer.Summary;

/**
 * A kind of question: what must be there, what may be there, and what it asks of the API.
 * Anything else in a question means that it is another one.
 *
 * @param needed concepts without which it is not this question
 * @param allowed concepts that change nothing
 * @param names tells whether those who are named fit
 * @param mostDates how many dates it takes
 * @param forms whether a form of cooperation, such as GHT, may be said
 * @param kinds whether a kind of hospital, such as CH, may be said: none, any, or all
 * @param reading makes the question of the API
 * @param french an example
 * @param english an example
 */
record Form(Set<Concept> needed, Set<Concept> allowed, Predicate<List<Summary>> names, Dates mostDates, Said forms,
		Said kinds, Function<Asked, Reading> reading, String french, String english) {

	/** Whether a word of a sort may be there. */
	enum Said {

		/** Not at all. */
		NEVER,
		/** It may be said, if it means all of its sort. */
		IN_GENERAL,
		/** Also one of its sort. */
		ANY,
		/** It must be there. */
		ALWAYS

	}

	/**
	 * How many dates a question takes.
	 *
	 * @param fewest at least
	 * @param most at most
	 */
	record Dates(int fewest, int most) {

		static final Dates NONE = new Dates(0, 0);

		static final Dates MAYBE_ONE = new Dates(0, 1);

		static final Dates TWO = new Dates(2, 2);

	}

	/** Whether this is the question. */
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
