package org.hospitalgraph.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hospitalgraph.cypher.Cypher;

/** Rows that are written at once, in the order in which they need one another. */
final class Batch {

	private static final int SIZE = 5_000;

	final List<Map<String, Object>> created = new ArrayList<>();

	final List<Map<String, Object>> related = new ArrayList<>();

	final List<Map<String, Object>> changed = new ArrayList<>();

	final List<Map<String, Object>> merged = new ArrayList<>();

	final List<Map<String, Object>> stated = new ArrayList<>();

	final List<Map<String, Object>> names = new ArrayList<>();

	final List<Map<String, Object>> figures = new ArrayList<>();

	final List<String> absent = new ArrayList<>();

	boolean isFull() {
		return this.created.size() + this.changed.size() + this.stated.size() >= SIZE;
	}

	void write(Cypher.Writing graph, Register register, EntryRows rows) {
		Map<String, Object> source = Map.of("source", register.source());
		run(graph, "register-create", this.created, source);
		run(graph, "register-relate", this.related, Map.of());
		run(graph, "register-change", this.changed, source);
		run(graph, "entities", this.figures, Map.of());
		run(graph, "names", this.names, Map.of());
		run(graph, "facts", this.merged, Map.of());
		run(graph, "register-stated", this.stated, Map.of("source", register.source(), "stated", rows.stated()));
		run(graph, "register-absent", this.absent.stream().map((id) -> Map.<String, Object>of("id", id)).toList(),
				Map.of("source", register.source(), "absent", register.extracted().text(), "life",
						Map.of("ended", register.extracted().text(), "endedMax", register.extracted().latest()),
						"until", rows.until()));
	}

	static void run(Cypher.Writing graph, String file, List<Map<String, Object>> rows, Map<String, Object> values) {
		for (int at = 0; at < rows.size(); at += SIZE) {
			Map<String, Object> bound = new HashMap<>(values);
			bound.put("rows", rows.subList(at, Math.min(at + SIZE, rows.size())));
			graph.run(file, bound);
		}
	}

}
