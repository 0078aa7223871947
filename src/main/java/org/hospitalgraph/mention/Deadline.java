package org.hospitalgraph.mention;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Does work on texts that anybody may send, each in a thread of its own until its time is
 * over. Work that does not stop then keeps one of few places until it does, so that the
 * others are still answered.
 */
public final class Deadline {

	private final Duration patience;

	private final ThreadPoolExecutor workers;

	public Deadline(Duration patience, int atOnce) {
		this.patience = patience;
		this.workers = new ThreadPoolExecutor(0, atOnce, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), (task) -> {
			Thread thread = new Thread(task, "text");
			thread.setDaemon(true);
			return thread;
		});
	}

	public Duration patience() {
		return this.patience;
	}

	/**
	 * Does the work.
	 * @throws Full where all places are taken
	 * @throws Late where it takes too long
	 * @throws ExecutionException where it fails
	 */
	public <T> T within(Callable<T> work) throws ExecutionException {
		Future<T> running;
		try {
			running = this.workers.submit(work);
		}
		catch (RejectedExecutionException ex) {
			throw new Full();
		}
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

	/** The time was over before the work was done. */
	public static final class Late extends RuntimeException {

		Late() {
			super("the time was over", null, false, false);
		}

	}

	/** Others are being worked for. */
	public static final class Full extends RuntimeException {

		Full() {
			super("all places are taken", null, false, false);
		}

	}

}
