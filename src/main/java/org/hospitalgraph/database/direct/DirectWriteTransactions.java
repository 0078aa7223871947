package org.hospitalgraph.database.direct;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

import org.hospitalgraph.cypher.connection.ReadTransactions;
import org.hospitalgraph.cypher.connection.WriteTransactions;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.graphdb.Result;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Changes the embedded database without Bolt and the driver. Each transaction has a
 * thread of its own, which nobody interrupts: the database would stop if its log were
 * closed by an interrupt.
 */
public final class DirectWriteTransactions implements WriteTransactions {

	/** As long as the driver tries. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final Duration PAUSE = Duration.ofMillis(200);

	private final Supplier<GraphDatabaseAPI> database;

	public DirectWriteTransactions(Supplier<GraphDatabaseAPI> database) {
		this.database = database;
	}

	@Override
	public <T> T again(TransactionConfig limit, Function<Statements, T> work) {
		return apart(() -> {
			long begin = System.nanoTime();
			while (true) {
				try {
					return transaction(limit, true, work);
				}
				catch (RuntimeException ex) {
					if (!(ex instanceof RetryableException) || System.nanoTime() - begin > PATIENCE.toNanos()) {
						throw ex;
					}
					pause();
				}
			}
		});
	}

	@Override
	public <T> T once(TransactionConfig limit, boolean keep, Function<Statements, T> work) {
		return apart(() -> transaction(limit, keep, work));
	}

	private <T> T transaction(TransactionConfig limit, boolean keep, Function<Statements, T> work) {
		try (InternalTransaction transaction = this.database.get()
			.beginTransaction(KernelTransaction.Type.EXPLICIT, LoginContext.AUTH_DISABLED,
					ClientConnectionInfo.EMBEDDED_CONNECTION, DirectReadTransactions.milliseconds(limit),
					TimeUnit.MILLISECONDS)) {
			T result = work.apply((text, values, row) -> {
				try (Result rows = transaction.execute(text, DirectParameters.of(values))) {
					DirectReadTransactions.each(rows, ReadTransactions.ALL, row);
				}
				catch (RuntimeException ex) {
					throw DriverFailures.of(ex, transaction);
				}
			});
			if (keep) {
				transaction.commit();
			}
			return result;
		}
		catch (RuntimeException ex) {
			throw DriverFailures.of(ex);
		}
	}

	private static <T> T apart(Supplier<T> work) {
		try {
			return CompletableFuture
				.supplyAsync(work, (task) -> Thread.ofPlatform().name("neo4j-write").daemon().start(task))
				.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException failure) ? failure : ex;
		}
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException("nobody interrupts this thread", ex);
		}
	}

}
