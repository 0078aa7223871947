package org.hospitalgraph.register;

/**
 * A file as a whole cannot be imported: a sentence that says why and what would be right.
 */
public final class UnreadableRegister extends RuntimeException {

	public UnreadableRegister(String sentence) {
		super(sentence);
	}

	UnreadableRegister(String sentence, Throwable cause) {
		super(sentence, cause);
	}

}
