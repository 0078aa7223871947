package org.hospitalgraph.model;

/** A question whose parts, each right alone, do not fit together. */
public final class IllegalQuestion extends RuntimeException {

	private final String field;

	/**
	 * Says what is wrong.
	 * @param field the parameter to change
	 * @param message what would be right
	 */
	public IllegalQuestion(String field, String message) {
		super(message);
		this.field = field;
	}

	public String field() {
		return this.field;
	}

}
