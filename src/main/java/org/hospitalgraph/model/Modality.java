package org.hospitalgraph.model;

import java.util.Locale;

/** How a source puts something. Only what is stated becomes a fact. */
public enum Modality {

	/** It is, was or will be so. */
	STATED,
	/** Others say so, or it is in the conditional. */
	REPORTED,
	/** It is an intention. */
	INTENDED,
	/** It was an intention and has been given up. */
	WITHDRAWN,
	/** It is not so. */
	DENIED;

	/** The word in dossiers, in the graph and in the API. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The modality with that word.
	 * @throws IllegalArgumentException if there is none
	 */
	public static Modality of(String text) {
		return valueOf(text.toUpperCase(Locale.ROOT));
	}

}
