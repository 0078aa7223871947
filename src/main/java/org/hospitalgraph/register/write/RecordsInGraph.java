package org.hospitalgraph.register.write;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hospitalgraph.cypher.Cypher;

/** The records of one register that are in the graph. */
final class RecordsInGraph {

	/** The fingerprints by id, as 64 bits, which takes less memory than a text. */
	private final Map<String, Long> prints = new HashMap<>();

	private final Set<String> absent = new HashSet<>();

	private final Set<String> seen = new HashSet<>();

	RecordsInGraph(Cypher.Writing graph, String source, EntitiesByNumber held) {
		graph.each("register-records", Map.of("source", source), (row) -> {
			String id = held.kept(held.current(row.get("id").asString()));
			this.prints.put(id, bits(row.get("print").asString()));
			if (row.get("absent").asBoolean()) {
				this.absent.add(id);
			}
		});
	}

	private static long bits(String print) {
		return Long.parseUnsignedLong(print, 16);
	}

	/** Whether it is the first record with this id in the file. */
	boolean see(String id) {
		return this.seen.add(id);
	}

	boolean isUnchanged(String id, String print) {
		Long before = this.prints.get(id);
		return before != null && before == bits(print) && !this.absent.contains(id);
	}

	/** Whether a record of the register describes it. */
	boolean has(String id) {
		return this.prints.containsKey(id);
	}

	/** An entity has another id, because it is one of the documents. */
	void rename(String from, String to) {
		Long print = this.prints.remove(from);
		if (print != null) {
			this.prints.putIfAbsent(to, print);
		}
		if (this.absent.remove(from)) {
			this.absent.add(to);
		}
		if (this.seen.remove(from)) {
			this.seen.add(to);
		}
	}

	/** How many the register had before. */
	int before() {
		return this.prints.size() - this.absent.size();
	}

	/** The records that the register had before and that this file lacks. */
	List<String> missing() {
		return this.prints.keySet()
			.stream()
			.filter((id) -> !this.seen.contains(id) && !this.absent.contains(id))
			.sorted()
			.toList();
	}

}
