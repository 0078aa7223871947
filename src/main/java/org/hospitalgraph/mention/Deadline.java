package org.hospitalgraph.mention;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Runs work on texts that anybody may send, each in its own thread and with a time limit.
 * Work that does not stop in time keeps one of a few places until it does, so that others
 * still get answers.
 */
public final class Deadline {

	private final Duration patience;

	private final Semaphore places;

	public Deadline(Duration patience, int atOnce) {
		this.patience = patience;
		this.places = new Semaphore(atOnce);
	}

	public Duration patience() {
		return this.patience;
	}

	/**
	 * Runs the work.
	 * @throws Full if all places are taken
	 * @throws Late if it takes too long
	 * @throws ExecutionException if it fails
	 */
	public <T> T within(Callable<T> work) throws ExecutionException {
		if (!this.places.tryAcquire()) {
			throw new Full();
		}
		Place place = new Place(this.places);
		FutureTask<T> running = new FutureTask<>(() -> {
			try {
				return work.call();
			}
			finally {
				place.leave();
			}
		});
		Thread.ofPlatform().name("text").daemon().start(() -> {
			running.run();
			place.leave();
		});
		try {
			return running.get(this.patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			running.cancel(true);
			throw new Late();
		}
		catch (InterruptedException ex) {
			running.cancel(true);
			Thread.currentThread().interrupt();
			throw new Full();
		}
	}

	/**
	 * A place that is taken. It is released before the result is visible, and also if the
	 * time is over before the work has begun.
	 */
	private static final class Place {

		private final Semaphore places;

		private final AtomicBoolean left = new AtomicBoolean();

		Place(Semaphore places) {
			this.places = places;
		}

		void leave() {
			if (this.left.compareAndSet(false, true)) {
				this.places.release();
			}
		}

	}

	/** The time is over before the work is done. */
	public static final class Late extends RuntimeException {

		Late() {
			super("the time was over", null, false, false);
		}

	}

	/** All places are taken. */
	public static final class Full extends RuntimeException {

		Full() {
			super("all places are taken", null, false, false);
		}

	}

}
