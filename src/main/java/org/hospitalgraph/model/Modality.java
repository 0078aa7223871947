package org.hospitalgraph.model;

import java.util.Locale;

/** How a source says something. Only what is stated becomes a fact. */
public enum Modality {

	/** As something that is, was or will be. */
	STATED,
	/** As what others say, or in the conditional. */
	REPORTED,
	/** As an intention. */
	INTENDED,
	/** As an intention that was given up. */
	WITHDRAWN,
	/** As something that is not so. */
	DENIED;

	/** As it is written in dossiers, in the graph and in the API. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The modality that is written so.
	 * @throws IllegalArgumentException where there is none
	 */
	public static Modality of(String text) {
		return valueOf(text.toUpperCase(Locale.ROOT));
	}

}
