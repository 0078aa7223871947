package org.hospitalgraph.model;

import java.util.List;
import java.util.Locale;

/** The status of an entity: planned, active or ended. */
public enum Status {

	PLANNED, ACTIVE, ENDED;

	/**
	 * The statuses that an answer includes. Planned ones are included only if they are
	 * asked for.
	 * @param given the statuses asked for; none: active and ended
	 */
	public static List<String> wanted(List<Status> given) {
		return (given.isEmpty() ? List.of(ACTIVE, ENDED) : given).stream().map(Status::toString).toList();
	}

	/** The word in dossiers, in the graph and in the API. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
