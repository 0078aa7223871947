package org.hospitalgraph.cypher.revision;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.file.CypherFiles;
import org.hospitalgraph.model.Fingerprint;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What the graph really holds: a fingerprint of everything from the dossiers, whatever
 * the order, and the number of nodes and relationships that questions may see. Each of
 * our changes keeps it in the graph, so that a start notices what others have changed.
 * Why: docs/decisions/0014.
 *
 * @param print of nodes and relationships of the dossiers, with all their properties
 * @param nodes how many there are, of the dossiers and of registers
 * @param relationships how many there are
 * @param counted whether the numbers can be compared: not after a killed import, which
 * leaves nodes that nobody sees, or was killed before it had counted
 */
public record Contents(String print, long nodes, long relationships, boolean counted) {

	/** The contents of the graph within a transaction. */
	public static Contents of(Cypher.Writing graph) {
		return of(print(graph.run("contents", Map.of())), graph.run("contents-size", Map.of()).getFirst());
	}

	/** The contents of the graph that questions see. */
	public static Contents of(Cypher cypher, CypherFiles files) {
		return of(print(cypher.query(files.get("load", "contents")).list((row) -> row)),
				cypher.query(files.get("load", "contents-size")).list((row) -> row).getFirst());
	}

	private static String print(List<Record> rows) {
		return Fingerprint.of(rows.stream().map(Contents::text).sorted().collect(Collectors.joining("\n")));
	}

	private static Contents of(String print, Record size) {
		return new Contents(print, size.get("nodes").asLong(), size.get("relationships").asLong(),
				size.get("staged").asLong() == 0);
	}

	private static String text(Record row) {
		String labels = row.get("labels").asList(Value::asString).stream().sorted().collect(Collectors.joining(":"));
		return labels + " " + row.get("from") + " " + row.get("to") + " "
				+ new TreeMap<>(row.get("properties").asMap());
	}

	/** Keeps them in the graph, for the next start to compare. */
	public void keep(Cypher.Writing graph) {
		keep(graph, this.print + " " + this.nodes + " " + this.relationships);
	}

	/**
	 * Keeps the fingerprint alone, in a transaction that changes very much: to count in
	 * it, the database would look at everything that it changes.
	 */
	static void keepPrint(Cypher.Writing graph) {
		keep(graph, print(graph.run("contents", Map.of())));
	}

	/** Adds the numbers to a fingerprint that was kept alone. */
	static void addNumbers(Cypher.Writing graph) {
		for (Record kept : graph.run("contents-kept", Map.of())) {
			String print = kept.get("contents").asString("");
			if (!print.isEmpty() && !print.contains(" ")) {
				of(print, graph.run("contents-size", Map.of()).getFirst()).keep(graph);
			}
		}
	}

	private static void keep(Cypher.Writing graph, String contents) {
		graph.run("contents-keep", Map.of("contents", contents));
	}

	/**
	 * Whether the graph is as it was left.
	 * @param kept what was kept; null if nothing was kept yet
	 */
	public boolean isAsLeft(@Nullable String kept) {
		if (kept == null) {
			return true;
		}
		Contents left = parse(kept);
		return this.print.equals(left.print) && (!this.counted || !left.counted
				|| this.nodes == left.nodes && this.relationships == left.relationships);
	}

	/** How many nodes and relationships more, or fewer, than were left. */
	public Difference since(String kept) {
		Contents left = parse(kept);
		return !left.counted ? new Difference(0, 0)
				: new Difference(this.nodes - left.nodes, this.relationships - left.relationships);
	}

	private static Contents parse(String kept) {
		String[] parts = kept.split(" ");
		if (parts.length == 1) {
			return new Contents(parts[0], 0, 0, false);
		}
		return new Contents(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2]), true);
	}

	/** By how much the numbers differ; both are zero if only values differ. */
	public record Difference(long nodes, long relationships) {
	}

}
