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

/** A number of clients, each of which asks again as soon as it has an answer. */
public final class Clients {

	/** The duration of one turn. */
	private static final Duration TURN = Duration.ofSeconds(3);

	private static final int TURNS = 5;

	/** Clients for the warm-up: enough for the JVM to compile the code. */
	private static final int WARMING = 16;

	private static final int MOST_WARMING_TURNS = 20;

	/**
	 * If a turn is faster than all before by more than this factor, the warm-up goes on.
	 */
	private static final double FASTER = 1.05;

	private Clients() {
	}

	/**
	 * Asks in all ways until none becomes faster. The JVM compiles the database, the
	 * driver and the service for most of a minute, so a way that is measured later would
	 * look better.
	 */
	public static void warm(List<Callable<Client>> ways) throws Exception {
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

	/** Measures one way; returns the turn with the median rate. */
	static Measured measure(int clients, Callable<Client> way) throws Exception {
		List<Measured> turns = new ArrayList<>();
		for (int turn = 0; turn < TURNS; turn++) {
			turns.add(run(clients, way, TURN));
		}
		return median(turns);
	}

	/**
	 * The median time of one answer to one client in milliseconds, each after some
	 * preparation.
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
	 * Measures two ways in turns, because the speed of the machine varies. Returns the
	 * turn with the median rate for each, and the medians of the ratios of rates and
	 * median times within the same turn.
	 */
	public static Compared compare(int clients, Callable<Client> one, Callable<Client> other) throws Exception {
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
	public interface Client extends AutoCloseable {

		void ask() throws Exception;

		@Override
		default void close() throws Exception {
			// nothing to close
		}

	}

	/**
	 * Two ways in the same turns.
	 *
	 * @param rate the rate of the second as a multiple of that of the first
	 * @param p50 the median time of the second as a multiple of that of the first
	 */
	public record Compared(Measured one, Measured other, double rate, double p50) {
	}

	/**
	 * What was measured.
	 *
	 * @param p50 milliseconds
	 * @param p99 milliseconds
	 * @param rate answers per second
	 */
	public record Measured(double p50, double p99, double rate) {

		@Override
		public String toString() {
			return String.format(Locale.ROOT, "%.2f ms | %.2f ms | %.0f", this.p50, this.p99, this.rate);
		}

	}

}
