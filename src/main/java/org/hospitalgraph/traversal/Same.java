package org.hospitalgraph.traversal;

import java.util.Locale;

/** How to treat entities that may be the same as another. */
public enum Same {

	/** Answers as if the two were one, and shows the step between them. */
	FOLLOW;

	/** The word in the API. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
