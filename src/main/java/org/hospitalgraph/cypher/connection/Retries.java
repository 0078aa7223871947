package org.hospitalgraph.cypher.connection;

import java.time.Duration;
import java.util.function.Supplier;

import org.neo4j.driver.exceptions.RetryableException;

/** Statements that the driver does not retry, because they stand alone. */
public final class Retries {

	private static final int ATTEMPTS = 3;

	/** Whoever has waited for longer is told, and not made to wait once more. */
	private static final Duration QUICK = Duration.ofSeconds(2);

	private Retries() {
	}

	/** Does it, and again where the database says that this may help. */
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

	/** Spring wraps what the driver throws. */
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
