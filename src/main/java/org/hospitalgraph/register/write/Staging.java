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
 * Writes new entities in batches, with two sessions in parallel, under a label that no
 * question asks for. In the end, one transaction shows all of them and applies the
 * deferred changes. So a whole country is written with two cores, and with the memory for
 * its labels instead of all its properties; and readers see nothing before the end. Only
 * the holder of the lock may stage.
 */
public final class Staging implements AutoCloseable {

	private static final int SESSIONS = 2;

	/**
	 * With this many changes or more, a single transaction would take too much memory.
	 */
	public static final long MOST_CHANGES = 10_000;

	/** How many batches may be waiting to be written. */
	private static final int AHEAD = 4;

	private final Cypher cypher;

	private final ExecutorService sessions = Executors.newFixedThreadPool(SESSIONS);

	private final Deferred later = new Deferred();

	private final Semaphore room = new Semaphore(AHEAD);

	/**
	 * Completed when all entities so far are written, because a relationship may need any
	 * of them.
	 */
	private CompletableFuture<Void> entities = CompletableFuture.completedFuture(null);

	/** Completed when everything so far is written. */
	private CompletableFuture<Void> all = CompletableFuture.completedFuture(null);

	private long staged;

	private final long mostChanges;

	private final boolean unread;

	private boolean copied;

	public Staging(Cypher cypher) {
		this(cypher, MOST_CHANGES, false);
	}

	/**
	 * Begins to stage.
	 * @param mostChanges the number of changes from which entities are copied
	 * @param unread whether nobody reads the graph, so that it may change step by step
	 */
	public Staging(Cypher cypher, long mostChanges, boolean unread) {
		this.cypher = cypher;
		this.mostChanges = mostChanges;
		this.unread = unread;
	}

	/** Whether there are nodes to remove that are no longer visible. */
	public boolean isToBeCleaned() {
		return this.copied;
	}

	/** Writes a new register, and waits, because its records need it. */
	public void source(Map<String, Object> properties) {
		write("staged-source", Map.of("properties", properties));
		this.staged++;
	}

	/**
	 * Writes entities, and relationships that have an end among these or earlier
	 * entities. Returns at once, or when there is space for more.
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

	/** The changes to apply in the transaction that shows the staged entities. */
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
	 * Shows the staged entities and applies the deferred changes: within the transaction
	 * that holds the lock, or in many if nobody reads the graph.
	 * @param before is run before the deferred changes and after all other transactions,
	 * because it may lock what they need
	 */
	public void show(Cypher.Writing graph, Consumer<Cypher.Writing> before) {
		settle();
		if (this.unread) {
			showUnread(before);
			return;
		}
		boolean copies = this.later.rows(Copies.CHANGE) >= this.mostChanges;
		if (copies) {
			this.staged += new Copies(this.cypher).make(this.later);
			graph.run("copies-hide", Map.of());
		}
		this.copied = copies;
		require(some(graph, Long.MAX_VALUE));
		before.accept(graph);
		this.later.replay(graph, (name, values) -> copies && Copies.isDone(name, values));
	}

	private void showUnread(Consumer<Cypher.Writing> before) {
		long shown = 0;
		long some;
		do {
			some = this.cypher.write((graph) -> some(graph, Batches.SIZE));
			shown += some;
		}
		while (some > 0);
		require(shown);
		inItsOwn(before);
		this.later.each((name, values) -> inItsOwn((graph) -> graph.run(name, values)));
	}

	private void inItsOwn(Consumer<Cypher.Writing> step) {
		this.cypher.write((graph) -> {
			step.accept(graph);
			return true;
		});
	}

	private static long some(Cypher.Writing graph, long most) {
		return graph.run("staged-show", Map.of("most", most)).getFirst().get("shown").asLong();
	}

	private void require(long shown) {
		if (shown != this.staged) {
			throw new IllegalStateException(shown + " entities are staged instead of " + this.staged
					+ ": another import has lost its lock but is still running. Import again.");
		}
	}

	/** Waits until nothing is being written any more, also after a failure. */
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
