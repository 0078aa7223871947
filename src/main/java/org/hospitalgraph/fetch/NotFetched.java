package org.hospitalgraph.fetch;

import org.hospitalgraph.model.message.Message;

/** A file could not be fetched: a sentence that says why and what to do. */
public final class NotFetched extends RuntimeException {

	private final Message sentence;

	NotFetched(Message sentence) {
		super(sentence.toString());
		this.sentence = sentence;
	}

	NotFetched(Message sentence, Throwable cause) {
		super(sentence.toString(), cause);
		this.sentence = sentence;
	}

	/** The sentence, for readers of any language. */
	public Message sentence() {
		return this.sentence;
	}

}
