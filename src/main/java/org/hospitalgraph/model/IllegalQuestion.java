package org.hospitalgraph.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Everything that is wrong in a question, all at once. */
public final class IllegalQuestion extends RuntimeException {

	private final transient List<Mistake> mistakes;

	public IllegalQuestion(List<Mistake> mistakes) {
		super(mistakes.size() + " mistakes");
		this.mistakes = List.copyOf(mistakes);
	}

	public IllegalQuestion(String field, String message) {
		this(List.of(new Mistake(field, null, message, List.of())));
	}

	public List<Mistake> mistakes() {
		return this.mistakes;
	}

	/**
	 * One thing that is wrong.
	 *
	 * @param field the parameter
	 * @param rejected the value, shortened; absent where the parameter itself is wrong
	 * @param message what would be right
	 * @param allowed the values that there are, where they can be listed
	 */
	public record Mistake(String field, @Nullable String rejected, String message, List<String> allowed) {

		private static final int SHOWN = 100;

		public Mistake {
			field = shortened(field);
			rejected = (rejected != null) ? shortened(rejected) : null;
		}

		/** A parameter that there is not, with the nearest that there is. */
		public static Mistake unknown(String field, List<String> known) {
			return new Mistake(field, null, "There is no such parameter here."
					+ Nearest.to(field, known).map((near) -> " Did you mean " + near + "?").orElse(""), known);
		}

		private static String shortened(String text) {
			return (text.length() > SHOWN) ? text.substring(0, SHOWN) + "…" : text;
		}

	}

}
