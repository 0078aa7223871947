package org.hospitalgraph.traversal;

import java.util.List;

import org.hospitalgraph.model.Status;

/** What is planned is no answer about what holds, unless it is asked for. */
final class Statuses {

	private static final List<String> USUAL = List.of(Status.ACTIVE.toString(), Status.ENDED.toString());

	private Statuses() {
	}

	static List<String> wanted(List<Status> given) {
		return given.isEmpty() ? USUAL : given.stream().map(Status::toString).toList();
	}

}
