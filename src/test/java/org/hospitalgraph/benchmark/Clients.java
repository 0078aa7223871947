package org.hospitalgraph.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** A number of clients, each of which asks again as soon as it is answered. */
final class Clients {

	private static final Duration WARM = Duration.ofSeconds(3);

	/** Enough questions for the JVM to have compiled what they run. */
	private static final int WARMING = 16;

	private static final Duration MEASURED = Duration.ofSeconds(4);

	private Clients() {
	}

	/** Warms up and measures. */
	static Measured measure(int clients, Callable<Client> connect) throws Exception {
		run(Math.max(clients, WARMING), connect, WARM);
		return run(clients, connect, MEASURED);
	}

	private static Measured run(int clients, Callable<Client> connect, Duration time) throws Exception {
		try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
			long end = System.nanoTime() + time.toNanos();
			List<Future<long[]>> runs = new ArrayList<>();
			for (int i = 0; i < clients; i++) {
				runs.add(threads.submit(() -> {
					LongStream.Builder times = LongStream.builder();
					try (Client client = connect.call()) {
						for (long begin = System.nanoTime(); begin < end; begin = System.nanoTime()) {
							client.ask();
							times.add(System.nanoTime() - begin);
						}
					}
					return times.build().toArray();
				}));
			}
			LongStream.Builder all = LongStream.builder();
			for (Future<long[]> one : runs) {
				for (long nanos : one.get()) {
					all.add(nanos);
				}
			}
			long[] sorted = all.build().sorted().toArray();
			return new Measured(sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 99 / 100] / 1e6,
					sorted.length / (time.toMillis() / 1e3));
		}
	}

	/** Somebody who asks one question. */
	interface Client extends AutoCloseable {

		void ask() throws Exception;

		@Override
		default void close() throws Exception {
			// nothing to close
		}

	}

	/**
	 * What was measured.
	 *
	 * @param p50 milliseconds
	 * @param p99 milliseconds
	 * @param rate answers per second
	 */
	record Measured(double p50, double p99, double rate) {

		@Override
		public String toString() {
			return String.format(Locale.ROOT, "%.2f ms | %.2f ms | %.0f", this.p50, this.p99, this.rate);
		}

	}

}
