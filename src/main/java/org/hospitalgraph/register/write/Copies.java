package org.hospitalgraph.register.write;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.hospitalgraph.cypher.Cypher;
import org.neo4j.driver.Record;

/**
 * Changes of so many entities that one transaction could not hold them. Many transactions
 * change copies that no question sees; then one transaction shows the copies instead of
 * the entities, only by moving labels.
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
	 * Makes the copies, and applies the deferred changes to them.
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

	/** Whether a change has been applied to the copies, and must not be repeated. */
	static boolean isDone(String name, Map<String, Object> values) {
		return isChange(name, values) || TIES.equals(name);
	}

	/**
	 * Whether it changes copies. Entities of documents are joined with the documents, and
	 * not copied.
	 */
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
