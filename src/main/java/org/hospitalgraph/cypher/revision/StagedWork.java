package org.hospitalgraph.cypher.revision;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.BiFunction;

import org.hospitalgraph.cypher.Cypher;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/**
 * Work that is too large for one transaction. One transaction holds the lock of the loads
 * and does little else, while others write what is new under the label Staged, which no
 * question asks for; in the end, the one with the lock shows it. Why:
 * docs/decisions/0009.
 */
@Component
public class StagedWork {

	private final Cypher cypher;

	private final Revision revision;

	StagedWork(Cypher cypher, Revision revision) {
		this.cypher = cypher;
		this.revision = revision;
	}

	/**
	 * Does work that stages nodes and shows them. If it fails, the graph is as it was.
	 * @param work is given the transaction that holds the lock, and the fingerprints and
	 * revision of the graph. Nobody may still be writing when it ends
	 */
	public <T> T run(BiFunction<Cypher.Writing, Record, T> work) {
		try {
			T result = this.cypher.writeOnce((graph) -> {
				Record present = lock(graph);
				// what a killed import has left
				clear();
				boolean asLeft = Contents.of(graph).isAsLeft(present.get("contents").asString(null));
				T done = work.apply(graph, present);
				if (asLeft) {
					// If others have changed the graph before, the next start should
					// notice.
					Contents.keepPrint(graph);
				}
				return done;
			});
			this.revision.changed();
			count();
			return result;
		}
		catch (RuntimeException ex) {
			try {
				clean();
			}
			catch (RuntimeException more) {
				ex.addSuppressed(more);
			}
			throw ex;
		}
	}

	/** What is not counted because of a failure only makes a start compare less. */
	private void count() {
		try {
			this.cypher.write((graph) -> {
				Contents.addNumbers(graph);
				return true;
			});
		}
		catch (RuntimeException ex) {
			// The work is done.
		}
	}

	/**
	 * Removes what nobody sees. It needs the lock, because others may be staging; and a
	 * transaction of its own, because the one that was about to show the nodes holds
	 * locks until it is over.
	 */
	public void clean() {
		this.cypher.still((graph) -> {
			lock(graph);
			return clear();
		});
	}

	private static Record lock(Cypher.Writing graph) {
		return graph.run("begin", Map.of("at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())).getFirst();
	}

	/** Returns how many nodes were removed. */
	private long clear() {
		long all = 0;
		long some;
		do {
			some = this.cypher.write((graph) -> graph.run("staged-clear", Map.of("limit", Batches.SIZE)))
				.getFirst()
				.get("deleted")
				.asLong();
			all += some;
		}
		while (some > 0);
		return all;
	}

}
