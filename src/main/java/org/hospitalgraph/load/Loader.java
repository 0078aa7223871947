package org.hospitalgraph.load;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.file.CypherFiles;
import org.hospitalgraph.cypher.revision.Batches;
import org.hospitalgraph.cypher.revision.Contents;
import org.hospitalgraph.cypher.revision.Revision;
import org.hospitalgraph.model.Fingerprint;
import org.hospitalgraph.model.KnowledgeBase;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/**
 * Loads a knowledge base in one transaction. Facts that are no longer in the dossiers are
 * removed, and changes by others are undone. Loading the same knowledge base again
 * changes nothing. If several services use one database, one loads and the others find
 * that it is done.
 */
@Component
public class Loader {

	private final Cypher cypher;

	private final CypherFiles files;

	private final Revision revision;

	Loader(Cypher cypher, CypherFiles files, Revision revision) {
		this.cypher = cypher;
		this.files = files;
		this.revision = revision;
	}

	/** Makes the graph what the dossiers say. */
	public LoadReport load(KnowledgeBase knowledge) {
		return load(knowledge, false);
	}

	/**
	 * Makes the graph what the dossiers say.
	 * @param keep whether changes by others are kept
	 */
	public LoadReport load(KnowledgeBase documents, boolean keep) {
		Instant begin = Instant.now();
		KnowledgeBase knowledge = Themes.read().in(documents);
		Outcome outcome = isUpToDate(knowledge) ? Outcome.NOTHING
				: this.cypher.write((graph) -> load(knowledge, graph, begin, keep));
		this.revision.changed();
		return new LoadReport(outcome.changed, knowledge.revision(), documents.sources().size(),
				Duration.between(begin, Instant.now()), outcome.byHand);
	}

	/**
	 * Whether there is nothing to do, as at most starts; then there is no need to wait
	 * for the lock.
	 */
	private boolean isUpToDate(KnowledgeBase knowledge) {
		return this.cypher.query("revision")
			.list((row) -> row)
			.stream()
			.anyMatch((row) -> row.get("dossiers").asString("").equals(knowledge.revision())
					&& !row.get("contents").isNull() && isJoined()
					&& Contents.of(this.cypher, this.files).isAsLeft(row.get("contents").asString()));
	}

	/** Whether dossiers and registers, if there are any, are joined by today's rule. */
	private boolean isJoined() {
		return this.cypher.query(this.files.get("load", "joins"))
			.list((row) -> row)
			.stream()
			.allMatch(Loader::isJoined);
	}

	private static boolean isJoined(Record present) {
		return present.get("registers").isNull() || present.get("joins").asString("").equals(OfficialNumbers.print());
	}

	private static Outcome load(KnowledgeBase knowledge, Cypher.Writing graph, Instant begin, boolean keep) {
		Record present = graph.run("begin", Map.of("at", text(begin))).getFirst();
		String registers = present.get("registers").asString(null);
		Contents.@Nullable Difference byHand = byHand(graph, present.get("contents").asString(null));
		boolean joined = isJoined(present);
		boolean known = joined && present.get("dossiers").asString("").equals(knowledge.revision());
		boolean back = byHand != null && !keep;
		if (!known || back) {
			if (back) {
				graph.run("by-hand-forget", Map.of("alone", (registers == null) ? 1 : 0));
				graph.run("by-hand-remove", Map.of());
			}
			write(graph, knowledge, present.get("filled").asBoolean(), registers != null, !joined);
		}
		if (!joined) {
			// the same registers are shown otherwise
			registers = Fingerprint.of(registers + OfficialNumbers.print());
		}
		double seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
		Map<String, Object> end = new HashMap<>();
		end.put("revision", Revision.of(knowledge.revision(), registers));
		end.put("dossiers", knowledge.revision());
		end.put("registers", registers);
		end.put("joins", (registers != null) ? OfficialNumbers.print() : null);
		end.put("at", text(begin));
		end.put("seconds", Double.toString(seconds));
		graph.run("end", end);
		if (byHand == null || back) {
			Contents.of(graph).keep(graph);
		}
		return new Outcome(!known || back, byHand);
	}

	/** What others have changed; null if nothing, as far as we know. */
	private static Contents.@Nullable Difference byHand(Cypher.Writing graph, @Nullable String kept) {
		if (kept == null) {
			return null;
		}
		Contents found = Contents.of(graph);
		return found.isAsLeft(kept) ? null : found.since(kept);
	}

	/**
	 * Writes the dossiers.
	 * @param filled whether the graph holds anything: what may have to go, or what others
	 * say of the same
	 * @param registers whether registers say anything of the same entities
	 * @param older whether these were joined by another rule
	 */
	private static void write(Cypher.Writing graph, KnowledgeBase knowledge, boolean filled, boolean registers,
			boolean older) {
		Map<String, Object> stamp = Map.of("origin", "dossiers", "revision", knowledge.revision());
		if (filled) {
			graph.run("relabel", Map.of());
			Joins.takeApart(graph);
		}
		OfficialNumbers numbers = OfficialNumbers.of(knowledge);
		JoinedEntities joined = registers ? JoinedEntities.before(graph, numbers, older) : null;
		Set<String> taken = (joined != null) ? joined.taken(knowledge) : Set.of();
		GraphRows rows = new GraphRows(knowledge, stamp, new WrittenNumbers(numbers, registers, taken));
		inBatches(graph, "sources", rows.sources());
		inBatches(graph, "entities", rows.entities());
		inBatches(graph, "names", rows.names());
		inBatches(graph, "figures", rows.figures());
		inBatches(graph, "facts", FactRows.facts(knowledge, stamp));
		inBatches(graph, "cited", rows.cited());
		inBatches(graph, "statements", FactRows.statements(knowledge, stamp));
		if (filled) {
			graph.run("remove-stale", Map.of("revision", knowledge.revision()));
			graph.run("remove-orphans", Map.of("revision", knowledge.revision()));
			if (joined != null) {
				joined.after();
			}
			Joins.join(graph);
		}
	}

	private static void inBatches(Cypher.Writing graph, String file, List<Map<String, Object>> rows) {
		Batches.of(rows, (some) -> graph.run(file, Map.of("rows", some)));
	}

	private static String text(Instant instant) {
		return instant.truncatedTo(ChronoUnit.SECONDS).toString();
	}

	private record Outcome(boolean changed, Contents.@Nullable Difference byHand) {

		static final Outcome NOTHING = new Outcome(false, null);

	}

}
