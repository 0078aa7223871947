package org.hospitalgraph.document.reading;

import org.hospitalgraph.model.message.Message;

/** A document has no readable text; the message says why, and what to do. */
final class Unreadable extends RuntimeException {

	private final transient Message told;

	Unreadable(String key, Object... arguments) {
		super(key, null, false, false);
		this.told = Message.of(key, arguments);
	}

	Message told() {
		return this.told;
	}

}
