package org.hospitalgraph.dump;

import org.hospitalgraph.model.message.Message;

/** A dump that cannot be finished: what was written of it is not to be used. */
public final class BrokenOff extends RuntimeException {

	private final transient Message told;

	BrokenOff(Message told) {
		super(told.toString(), null, false, false);
		this.told = told;
	}

	public Message told() {
		return this.told;
	}

}
