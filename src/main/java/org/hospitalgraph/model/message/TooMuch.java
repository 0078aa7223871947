package org.hospitalgraph.model.message;

/** More is asked for at once than is answered at once. */
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
