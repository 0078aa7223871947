package org.hospitalgraph.register.write;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.hospitalgraph.cypher.Cypher;
import org.neo4j.driver.Record;

/**
 * What changes so many entities that one transaction could not hold it: their copies are
 * changed, by many transactions where no question sees them, and shown instead of them by
 * one that only moves labels.
 */
final class Copies {

	static final String CHANGE = "register-change";

	static final String TIES = "register-ties";

	private final Cypher cypher;

	private long made;

	Copies(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * Makes them, and changes them as is deferred.
	 * @return how many nodes were staged
	 */
	long make(Deferred later) {
		later.each((name, values) -> onChange(name, values, "copies-nodes"));
		later.each((name, values) -> onChange(name, values, "copies-relationships"));
		later.each((name, values) -> {
			if (isChange(name, values)) {
				count(run("copies-change", values));
			}
			else if (TIES.equals(name)) {
				run("copies-ties", values);
			}
		});
		return this.made;
	}

	/** Whether that is done to copies, and is not to be done again. */
	static boolean isDone(String name, Map<String, Object> values) {
		return isChange(name, values) || TIES.equals(name);
	}

	/** What documents declare is joined with what they say, and not copied. */
	private static boolean isChange(String name, Map<String, Object> values) {
		return CHANGE.equals(name) && Boolean.TRUE.equals(values.get("copied"));
	}

	private void onChange(String name, Map<String, Object> values, String file) {
		if (isChange(name, values) && values.get("rows") instanceof List<?> rows) {
			List<Map<String, Object>> ids = rows.stream()
				.map((row) -> Map.<String, Object>of("id", Objects.requireNonNull(((Map<?, ?>) row).get("id"))))
				.toList();
			count(run(file, Map.of("rows", ids)));
		}
	}

	private List<Record> run(String file, Map<String, Object> values) {
		return this.cypher.write((graph) -> graph.run(file, values));
	}

	private void count(List<Record> rows) {
		if (!rows.isEmpty()) {
			this.made += rows.getFirst().get("number").asLong();
		}
	}

}
