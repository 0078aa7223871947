package org.hospitalgraph.web.problem;

import java.util.Arrays;
import java.util.List;

import org.hospitalgraph.model.answer.Summary;
import org.hospitalgraph.model.message.Nearest;

/** Finds the addresses of the API that may be meant by an unknown one. */
final class NearestPaths {

	private static final String API = "/api/v1/";

	private static final int MOST = 5;

	private static final List<String> FIRST = List.of("entities", "establishments", "groupements", "conventions",
			"federations", "networks", "initiatives", "institutions", "territories", "themes", "sources", "paths",
			"common", "dump", "graph", "changes", "statistics", "quality", "queries", "reconcile");

	private static final List<String> LAST = List.of("links", "neighbourhood", "timeline", "results", "centrality");

	private NearestPaths() {
	}

	/** The most similar addresses, the best first; empty if none is similar. */
	static List<Summary> to(String path) {
		if (!path.startsWith(API)) {
			return List.of();
		}
		String[] steps = path.substring(API.length()).split("/");
		boolean first = steps.length > 0 && !FIRST.contains(steps[0]);
		int wrong = first ? 0 : steps.length - 1;
		if (wrong < 0 || steps[wrong].length() > 100) {
			return List.of();
		}
		return Nearest.all(steps[wrong], first ? FIRST : LAST, MOST).stream().map((near) -> {
			String[] meant = Arrays.copyOf(steps, steps.length);
			meant[wrong] = near;
			return new Summary(near, "Path", null, API + String.join("/", meant), null, null);
		}).toList();
	}

}
