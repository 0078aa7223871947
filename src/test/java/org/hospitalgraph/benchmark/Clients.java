package org.hospitalgraph.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** A number of clients, each of which asks again as soon as it is answered. */
final class Clients {

	/** One turn of one way. */
	private static final Duration TURN = Duration.ofSeconds(3);

	private static final int TURNS = 5;

	/** Enough questions for the JVM to compile what they run. */
	private static final int WARMING = 16;

	private static final int MOST_WARMING_TURNS = 20;

	/** A turn that is faster than all before by more than this: still warming up. */
	private static final double FASTER = 1.05;

	private Clients() {
	}

	/**
	 * Asks in all ways until none becomes faster: the JVM compiles the database, the
	 * driver and the service for most of a minute, and whoever comes later would look
	 * better.
	 */
	static void warm(List<Callable<Client>> ways) throws Exception {
		double[] best = new double[ways.size()];
		boolean faster = true;
		for (int turn = 0; faster && turn < MOST_WARMING_TURNS; turn++) {
			faster = false;
			for (int i = 0; i < best.length; i++) {
				double rate = run(WARMING, ways.get(i), TURN).rate();
				faster |= rate > best[i] * FASTER;
				best[i] = Math.max(best[i], rate);
			}
		}
	}

	/** Measures one way; gives the turn with the median rate. */
	static Measured measure(int clients, Callable<Client> way) throws Exception {
		List<Measured> turns = new ArrayList<>();
		for (int turn = 0; turn < TURNS; turn++) {
			turns.add(run(clients, way, TURN));
		}
		return median(turns);
	}

	/**
	 * The median milliseconds of one answer to one client, each time after something was
	 * done.
	 */
	static double first(Callable<Client> way, Runnable before) throws Exception {
		double[] times = new double[TURNS];
		try (Client client = way.call()) {
			for (int turn = 0; turn < TURNS; turn++) {
				before.run();
				long begin = System.nanoTime();
				client.ask();
				times[turn] = (System.nanoTime() - begin) / 1e6;
			}
		}
		return median(times);
	}

	/**
	 * Measures two ways in turns, because the machine is not equally quick for long.
	 * Gives for each the turn with the median rate, and the medians of what the second
	 * has of the first one's rate and median time in the same turn.
	 */
	static Compared compare(int clients, Callable<Client> one, Callable<Client> other) throws Exception {
		List<Measured> ones = new ArrayList<>();
		List<Measured> others = new ArrayList<>();
		double[] rates = new double[TURNS];
		double[] times = new double[TURNS];
		for (int turn = 0; turn < TURNS; turn++) {
			ones.add(run(clients, one, TURN));
			others.add(run(clients, other, TURN));
			rates[turn] = others.getLast().rate() / ones.getLast().rate();
			times[turn] = others.getLast().p50() / ones.getLast().p50();
		}
		return new Compared(median(ones), median(others), median(rates), median(times));
	}

	private static Measured median(List<Measured> turns) {
		return turns.stream().sorted(Comparator.comparingDouble(Measured::rate)).toList().get(TURNS / 2);
	}

	private static double median(double[] values) {
		return Arrays.stream(values).sorted().toArray()[TURNS / 2];
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
	 * Two ways in the same turns.
	 *
	 * @param rate what the other answered in the time in which the one answered once
	 * @param p50 the other's median time as a multiple of the one's
	 */
	record Compared(Measured one, Measured other, double rate, double p50) {
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
