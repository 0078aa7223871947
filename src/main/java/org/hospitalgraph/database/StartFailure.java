package org.hospitalgraph.database;

import org.jspecify.annotations.Nullable;

/** Why the service cannot start, in one sentence that says what to do. */
public class StartFailure extends RuntimeException {

	public StartFailure(String sentence, @Nullable Throwable cause) {
		super(sentence, cause);
	}

	/** The sentence in the language of the user. */
	public StartFailure(String french, String english, @Nullable Throwable cause) {
		this(Terminal.text(french, english), cause);
	}

	/** The sentence, which is always there. */
	public String sentence() {
		return String.valueOf(getMessage());
	}

}
