package org.hospitalgraph.traversal;

import java.util.Locale;

/** In which way two establishments are linked. */
enum By {

	/** Both belong to the same groupement, federation, network or initiative. */
	MEMBERSHIP("linked-by-membership"),
	/**
	 * Both are parties to the same convention, or one is and it concerns a groupement of
	 * the other.
	 */
	CONVENTION("linked-by-convention");

	private final String query;

	By(String query) {
		this.query = query;
	}

	/** The file of {@code cypher/queries} that answers. */
	String query() {
		return this.query;
	}

	/** As it is written in the API. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
