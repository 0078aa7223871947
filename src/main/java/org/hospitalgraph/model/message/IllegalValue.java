package org.hospitalgraph.model.message;

/** A text is not a valid value; the message says what would be right. */
public class IllegalValue extends IllegalArgumentException {

	private final transient Message told;

	public IllegalValue(Message told) {
		super(told.toString());
		this.told = told;
	}

	public Message told() {
		return this.told;
	}

}
