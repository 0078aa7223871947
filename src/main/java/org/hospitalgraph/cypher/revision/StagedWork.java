package org.hospitalgraph.cypher.revision;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.BiFunction;

import org.hospitalgraph.cypher.Cypher;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/**
 * Work too large for one transaction. One transaction holds the lock of the loads and
 * hardly does more, while what is new is written by others under the label Staged, which
 * no question asks for; in the end the one with the lock shows it. Why:
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
	 * Does work that stages and shows. Where it fails, the graph is as it was.
	 * @param work gets the transaction that holds the lock, and what the graph holds:
	 * dossiers, registers, revision. When it ends nobody may be writing any more
	 */
	public <T> T run(BiFunction<Cypher.Writing, Record, T> work) {
		try {
			T result = this.cypher.writeOnce((graph) -> {
				Record present = lock(graph);
				// of one that was killed
				clear();
				boolean asLeft = Contents.of(graph).isAsLeft(present.get("contents").asString(null));
				T done = work.apply(graph, present);
				if (asLeft) {
					// What others have changed before is for the next start to find.
					Contents.of(graph).keep(graph);
				}
				return done;
			});
			this.revision.changed();
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

	/**
	 * Removes what nobody sees. With the lock, because others may be staging; and in a
	 * transaction of its own, because the one that was about to show it holds its locks
	 * until it is over.
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

	/** Gives how many nodes are gone. */
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
