package org.hospitalgraph.traversal.links;

import java.util.List;
import java.util.Locale;

/** In which way two establishments are linked. */
enum LinkedBy {

	/** Both belong to the same groupement, federation, network or initiative. */
	MEMBERSHIP("linked-by-membership", "path"),
	/**
	 * Both are parties to the same convention, or one is and it concerns a groupement of
	 * the other.
	 */
	CONVENTION("linked-by-convention", "path"),
	/**
	 * It focuses on the theme, or on a narrower one, or belongs to what does.
	 */
	FOCUS("linked-by-focus", "broader", "path"),
	/** It supports another, or is supported, in an activity that names the theme. */
	SUPPORT("linked-by-support", "path");

	/** How a hospital is linked to others. */
	static final List<LinkedBy> OF_HOSPITALS = List.of(MEMBERSHIP, CONVENTION);

	/** How a theme is linked to those who cooperate on it. */
	static final List<LinkedBy> OF_THEMES = List.of(FOCUS, SUPPORT);

	private final String query;

	private final String[] columns;

	LinkedBy(String query, String... columns) {
		this.query = query;
		this.columns = columns;
	}

	/** The file of {@code cypher/queries} that answers. */
	String query() {
		return this.query;
	}

	/** Its columns that hold the parts of a path, first to last. */
	String[] columns() {
		return this.columns;
	}

	/** As it is written in the API. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
