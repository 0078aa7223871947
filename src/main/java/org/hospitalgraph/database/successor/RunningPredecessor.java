package org.hospitalgraph.database.successor;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The graph of a running service, over Bolt. A transaction holds the lock of loads; the
 * service itself copies its files and changes over to the successor.
 */
final class RunningPredecessor implements Predecessor {

	/** No import takes so long. */
	private static final TransactionConfig UNTIL_THE_END = TransactionConfig.builder()
		.withTimeout(Duration.ofDays(1))
		.build();

	private static final Duration PAUSE = Duration.ofMillis(20);

	private final Driver driver;

	private final Session session;

	private final String takeLock;

	private @Nullable Transaction lock;

	private long committed;

	/**
	 * Connects to the service, and waits for the lock.
	 * @param takeLock what takes the lock of loads
	 */
	RunningPredecessor(String uri, String password, String takeLock) {
		this.driver = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", password));
		this.takeLock = takeLock;
		this.session = this.driver.session();
		this.lock = this.session.beginTransaction(UNTIL_THE_END);
		this.lock.run(takeLock, Map.of("at", "")).consume();
	}

	@Override
	public void copy() {
		this.committed = call(Procedures.COPY + "()", Map.of());
	}

	@Override
	public void giveWay() {
		CompletableFuture<Long> change = CompletableFuture.supplyAsync(
				() -> call(Procedures.REPLACE + "($committed, $takeLock)",
						Map.of("committed", this.committed, "takeLock", this.takeLock)),
				(task) -> Thread.ofPlatform().name("changing-over").daemon().start(task));
		release(change);
		try {
			change.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof Neo4jException failure) ? failure : ex;
		}
	}

	/**
	 * Holds the lock until the service has told all transactions to end, so that none
	 * that waited for the lock gets it.
	 */
	private void release(CompletableFuture<Long> change) {
		Transaction held = this.lock;
		this.lock = null;
		if (held == null) {
			return;
		}
		try (held) {
			while (!change.isDone()) {
				held.run("RETURN 1").consume();
				Thread.sleep(PAUSE);
			}
		}
		catch (Neo4jException ex) {
			// It was told to end.
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Procedures run beside the graph, in the database that stays open. */
	private long call(String procedure, Map<String, Object> values) {
		try (Session beside = this.driver.session(SessionConfig.forDatabase("system"))) {
			return beside.run("CALL " + Procedures.NAMESPACE + "." + procedure, values).single().get(0).asLong();
		}
	}

	@Override
	public void close() {
		this.driver.close();
	}

}
