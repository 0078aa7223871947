package org.hospitalgraph.traversal;

import java.util.Locale;

/** What to do about an entity that may be the same as another. */
public enum Same {

	/** Answers as if the two were one, and shows the step between them. */
	FOLLOW;

	/** As it is written in the API. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
