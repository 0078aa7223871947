package org.hospitalgraph.model.message;

/** Too many questions are asked at the same time. */
public final class TooMuch extends RuntimeException {

	private final transient Message told;

	public TooMuch(Message told) {
		super(told.toString());
		this.told = told;
	}

	public Message told() {
		return this.told;
	}

}
