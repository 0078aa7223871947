package org.hospitalgraph.database;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/**
 * The embedded database while it starts in its own thread, so that Spring can create
 * everything else meanwhile. Classes that need the database wait here, and get its
 * failure if it cannot start.
 */
public final class EmbeddedStart implements AutoCloseable {

	private final CompletableFuture<EmbeddedNeo4j> database;

	private EmbeddedStart(CompletableFuture<EmbeddedNeo4j> database) {
		this.database = database;
	}

	/**
	 * Begins the start.
	 * @param folder where the database keeps its data
	 * @param port where Bolt listens; 0 for any that is free
	 * @param pages how many mebibytes of the graph may be in memory, beside the heap
	 * @param first what must succeed first
	 */
	public static EmbeddedStart of(Path folder, int port, int pages, CompletionStage<?> first) {
		return new EmbeddedStart(first.toCompletableFuture()
			.thenApplyAsync((done) -> EmbeddedNeo4j.start(folder, port, pages), EmbeddedStart::thread));
	}

	private static void thread(Runnable start) {
		Thread.ofPlatform().name("neo4j-start").daemon().start(start);
	}

	/** Waits for the database. */
	public EmbeddedNeo4j get() {
		try {
			return this.database.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException failure) ? failure : ex;
		}
	}

	/** Stops the database once it has started. */
	@Override
	public void close() {
		try {
			this.database.join().close();
		}
		catch (CompletionException | CancellationException ex) {
			// It did not start, so there is nothing to stop.
		}
	}

}
