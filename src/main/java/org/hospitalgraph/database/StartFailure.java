package org.hospitalgraph.database;

/** Why the service cannot start, in one sentence that says what to do. */
public class StartFailure extends RuntimeException {

	public StartFailure(String sentence, Throwable cause) {
		super(sentence, cause);
	}

	/** The sentence; never absent. */
	public String sentence() {
		return String.valueOf(getMessage());
	}

}
