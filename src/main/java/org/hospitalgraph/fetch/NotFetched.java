package org.hospitalgraph.fetch;

/** A file could not be fetched: a sentence that says why and what to do. */
public final class NotFetched extends RuntimeException {

	NotFetched(String sentence) {
		super(sentence);
	}

	NotFetched(String sentence, Throwable cause) {
		super(sentence, cause);
	}

}
