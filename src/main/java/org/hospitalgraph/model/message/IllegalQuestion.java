package org.hospitalgraph.model.message;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Everything that is wrong in a question, all at once. */
public final class IllegalQuestion extends RuntimeException {

	private final transient List<Mistake> mistakes;

	public IllegalQuestion(List<Mistake> mistakes) {
		super(mistakes.size() + " mistakes");
		this.mistakes = List.copyOf(mistakes);
	}

	public IllegalQuestion(String field, Message message) {
		this(List.of(new Mistake(field, null, message, List.of())));
	}

	public List<Mistake> mistakes() {
		return this.mistakes;
	}

	/**
	 * One thing that is wrong.
	 *
	 * @param field the parameter
	 * @param rejected the value, shortened; null if the parameter itself is wrong
	 * @param message what would be right
	 * @param allowed the allowed values, if they can be listed
	 */
	public record Mistake(String field, @Nullable String rejected, Message message, List<String> allowed) {

		private static final int SHOWN = 100;

		public Mistake {
			field = shortened(field);
			rejected = (rejected != null) ? shortened(rejected) : null;
		}

		/** An unknown parameter, with the most similar one that exists. */
		public static Mistake unknown(String field, List<String> known) {
			return new Mistake(field, null, Message.of("parameter.unknown", nearest(field, known)), known);
		}

		/** An unknown value, with the most similar one that exists. */
		public static Mistake choice(String field, String rejected, List<String> allowed) {
			return new Mistake(field, rejected, choice(rejected, allowed), allowed);
		}

		/** The values to choose from. */
		public static Message choice(String rejected, List<String> allowed) {
			return Message.of("value.choice", String.join(", ", allowed), nearest(rejected, allowed));
		}

		private static Message nearest(String word, List<String> known) {
			return Nearest.to(word, known).map((near) -> Message.of("value.nearest", near)).orElse(Message.NONE);
		}

		private static String shortened(String text) {
			return (text.length() > SHOWN) ? text.substring(0, SHOWN) + "…" : text;
		}

	}

}
