package org.hospitalgraph.register.write;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.revision.Batches;

/**
 * Writes what is new by two sessions side by side, batch by batch, under a label that no
 * question asks for; in the end one transaction shows all of it and does what was
 * deferred. So a whole country takes two cores to write and the memory of its labels, not
 * of all its properties, and readers see none of it before. Only who holds the lock of
 * the graph may stage.
 */
public final class Staging implements AutoCloseable {

	private static final int SESSIONS = 2;

	/**
	 * With more changes than that, a transaction that did them all would take too much
	 * memory.
	 */
	public static final long MOST_CHANGES = 10_000;

	/** Batches that are read and not written yet. */
	private static final int AHEAD = 4;

	private final Cypher cypher;

	private final ExecutorService sessions = Executors.newFixedThreadPool(SESSIONS);

	private final Deferred later = new Deferred();

	private final Semaphore room = new Semaphore(AHEAD);

	/** Done when all entities so far are written: a relationship may need any of them. */
	private CompletableFuture<Void> entities = CompletableFuture.completedFuture(null);

	/** Done when everything so far is written. */
	private CompletableFuture<Void> all = CompletableFuture.completedFuture(null);

	private long staged;

	private final long mostChanges;

	private boolean copied;

	public Staging(Cypher cypher) {
		this(cypher, MOST_CHANGES);
	}

	/**
	 * A staging.
	 * @param mostChanges with how many changes entities are copied
	 */
	public Staging(Cypher cypher, long mostChanges) {
		this.cypher = cypher;
		this.mostChanges = mostChanges;
	}

	/** Whether what has gone out of sight is still to be removed. */
	public boolean isToBeCleaned() {
		return this.copied;
	}

	/** A register that the graph does not have; its records need it, so this waits. */
	public void source(Map<String, Object> properties) {
		write("staged-source", Map.of("properties", properties));
		this.staged++;
	}

	/**
	 * Writes entities, and relationships of which one end is among them or was before.
	 * Returns at once, or when there is room for more.
	 */
	public void add(String source, List<Map<String, Object>> created, List<Map<String, Object>> related) {
		this.room.acquireUninterruptibly();
		CompletableFuture<Void> written = CompletableFuture.runAsync(
				() -> Batches.of(created, (rows) -> write("staged-entities", Map.of("source", source, "rows", rows))),
				this.sessions);
		this.entities = CompletableFuture.allOf(this.entities, written);
		CompletableFuture<Void> tied = this.entities
			.thenRunAsync(() -> Batches.of(related, (rows) -> write("staged-facts", Map.of("rows", rows))),
					this.sessions)
			.whenComplete((nothing, failure) -> this.room.release());
		this.all = CompletableFuture.allOf(this.all, tied);
		this.staged += created.size();
		if (this.all.isCompletedExceptionally()) {
			settle();
		}
	}

	/** What is to be done in the transaction that shows what is staged. */
	public Deferred later() {
		return this.later;
	}

	/** Waits until everything is written. */
	public void settle() {
		try {
			this.all.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof RuntimeException failure) {
				throw failure;
			}
			throw ex;
		}
	}

	/**
	 * Shows all that was staged and does what was deferred, within the transaction that
	 * holds the lock.
	 * @param before what is to be done before what was deferred, and after all that
	 * others write: it may hold what they need
	 */
	public void show(Cypher.Writing graph, Consumer<Cypher.Writing> before) {
		settle();
		boolean copies = this.later.rows(Copies.CHANGE) >= this.mostChanges;
		if (copies) {
			this.staged += new Copies(this.cypher).make(this.later);
			graph.run("copies-hide", Map.of());
		}
		this.copied = copies;
		long shown = graph.run("staged-show", Map.of()).getFirst().get("shown").asLong();
		if (shown != this.staged) {
			throw new IllegalStateException(shown + " entities are staged instead of " + this.staged
					+ ": another import has lost its lock but is still running. Import again.");
		}
		before.accept(graph);
		this.later.replay(graph, (name, values) -> copies && Copies.isDone(name, values));
	}

	/** Waits until nothing is being written, whether it went well or not. */
	public void await() {
		this.entities.handle((nothing, failure) -> null).join();
		this.all.handle((nothing, failure) -> null).join();
	}

	private void write(String file, Map<String, Object> values) {
		this.cypher.write((graph) -> graph.run(file, values));
	}

	@Override
	public void close() throws IOException {
		this.sessions.close();
		this.later.close();
	}

}
