package org.hospitalgraph.cypher.connection;

import java.time.Duration;
import java.util.function.Supplier;

import org.neo4j.driver.exceptions.RetryableException;

/**
 * Retries statements that the driver does not retry, because they are not in a managed
 * transaction.
 */
public final class Retries {

	private static final int ATTEMPTS = 3;

	/** After this time, the failure is reported instead of trying again. */
	private static final Duration QUICK = Duration.ofSeconds(2);

	private Retries() {
	}

	/** Runs a statement, and again if the database says that this may help. */
	public static <T> T of(Supplier<T> work) {
		long begin = System.nanoTime();
		for (int attempt = 1;; attempt++) {
			try {
				return work.get();
			}
			catch (RuntimeException ex) {
				boolean late = System.nanoTime() - begin > QUICK.toNanos();
				if (attempt == ATTEMPTS || late || !retryable(ex)) {
					throw ex;
				}
				pause(attempt);
			}
		}
	}

	/** Finds the exception of the driver, which Spring wraps. */
	private static boolean retryable(Throwable failure) {
		return failure instanceof RetryableException
				|| failure.getCause() != null && failure.getCause() instanceof RetryableException;
	}

	private static void pause(int attempt) {
		try {
			Thread.sleep(Duration.ofMillis(50L << attempt));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while waiting to ask the database again", ex);
		}
	}

}
