package org.hospitalgraph.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Everything that is wrong in a request, all at once. */
final class BadInput extends RuntimeException {

	private final transient List<Mistake> mistakes;

	BadInput(List<Mistake> mistakes) {
		super("bad input: " + mistakes.size());
		this.mistakes = List.copyOf(mistakes);
	}

	List<Mistake> mistakes() {
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
	record Mistake(String field, @Nullable String rejected, String message, List<String> allowed) {

		private static final int SHOWN = 100;

		Mistake {
			if (rejected != null && rejected.length() > SHOWN) {
				rejected = rejected.substring(0, SHOWN) + "…";
			}
		}

	}

}
