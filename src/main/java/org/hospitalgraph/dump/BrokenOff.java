package org.hospitalgraph.dump;

import org.hospitalgraph.model.message.Message;

/** A dump could not be finished; what was written of it must not be used. */
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
