package org.hospitalgraph.database;

import org.jspecify.annotations.Nullable;

/** Why the service cannot start, in one sentence that says what to do. */
public class StartFailure extends RuntimeException {

	public StartFailure(String sentence, @Nullable Throwable cause) {
		super(sentence, cause);
	}

	/** In the language of whoever started it. */
	public StartFailure(String french, String english, @Nullable Throwable cause) {
		this(Terminal.text(french, english), cause);
	}

	/** The sentence; never absent. */
	public String sentence() {
		return String.valueOf(getMessage());
	}

}
