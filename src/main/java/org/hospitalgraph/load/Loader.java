package org.hospitalgraph.load;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.hospitalgraph.cypher.Batches;
import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.Revision;
import org.hospitalgraph.model.KnowledgeBase;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/**
 * Loads a knowledge base in one transaction. Facts that left the dossiers leave the
 * graph; the same knowledge base a second time changes nothing; of several services on
 * one database one loads and the others find that it is done.
 */
@Component
public class Loader {

	private final Cypher cypher;

	private final Revision revision;

	Loader(Cypher cypher, Revision revision) {
		this.cypher = cypher;
		this.revision = revision;
	}

	public LoadReport load(KnowledgeBase knowledge) {
		Instant begin = Instant.now();
		boolean changed = !holds(knowledge) && this.cypher.write((graph) -> load(knowledge, graph, begin));
		this.revision.changed();
		return new LoadReport(changed, knowledge.revision(), knowledge.sources().size(),
				Duration.between(begin, Instant.now()));
	}

	/**
	 * Whether there is nothing to do, which most starts find: no need to wait for the
	 * lock.
	 */
	private boolean holds(KnowledgeBase knowledge) {
		return this.cypher.query("revision")
			.list((row) -> row.get("dossiers").asString(""))
			.contains(knowledge.revision());
	}

	private static boolean load(KnowledgeBase knowledge, Cypher.Writing graph, Instant begin) {
		Record present = graph.run("begin", Map.of("at", text(begin))).getFirst();
		String revision = Revision.of(knowledge.revision(), present.get("registers").asString(null));
		if (present.get("dossiers").asString("").equals(knowledge.revision())) {
			graph.run("end",
					Map.of("revision", revision, "dossiers", knowledge.revision(), "at", text(begin), "seconds", "0"));
			return false;
		}
		GraphRows rows = new GraphRows(knowledge);
		inBatches(graph, "sources", rows.sources());
		inBatches(graph, "entities", rows.entities());
		inBatches(graph, "names", rows.names());
		inBatches(graph, "figures", rows.figures());
		inBatches(graph, "facts", rows.facts());
		inBatches(graph, "cited", rows.cited());
		graph.run("remove-stale", Map.of("revision", knowledge.revision()));
		graph.run("remove-orphans", Map.of("revision", knowledge.revision()));
		double seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
		graph.run("end", Map.of("revision", revision, "dossiers", knowledge.revision(), "at", text(begin), "seconds",
				Double.toString(seconds)));
		return true;
	}

	private static void inBatches(Cypher.Writing graph, String file, List<Map<String, Object>> rows) {
		Batches.of(rows, (some) -> graph.run(file, Map.of("rows", some)));
	}

	private static String text(Instant instant) {
		return instant.truncatedTo(ChronoUnit.SECONDS).toString();
	}

}
