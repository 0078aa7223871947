package org.hospitalgraph.model;

import java.util.List;
import java.util.Locale;

/** Where a groupement, convention, federation, network or initiative is in its life. */
public enum Status {

	PLANNED, ACTIVE, ENDED;

	/**
	 * Those that an answer tells of. What is planned is no answer about what holds,
	 * unless it is asked for.
	 * @param given those that are asked for; none: the usual ones
	 */
	public static List<String> wanted(List<Status> given) {
		return (given.isEmpty() ? List.of(ACTIVE, ENDED) : given).stream().map(Status::toString).toList();
	}

	/** As it is written in dossiers, in the graph and in the API. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
