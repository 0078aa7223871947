package org.hospitalgraph.command;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.register.file.RegisterFile;

/**
 * Shows the progress of an import, in bytes of the file: a bar on a terminal, otherwise a
 * line from time to time. A file with its coordinates at the end is read twice.
 */
final class ImportProgress implements AutoCloseable {

	private static final long MEBIBYTE = 1 << 20;

	private static final int SECONDS_BETWEEN_LINES = 5;

	private final ScheduledExecutorService clock = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

	private final Runnable end;

	private ImportProgress(Runnable step, long period, TimeUnit unit, Runnable end) {
		this.end = end;
		this.clock.scheduleAtFixedRate(step, period, period, unit);
	}

	static ImportProgress of(String name, RegisterFile file, Locale language) throws IOException {
		String showing = Message.of("import.told.showing").in(language);
		long size = Math.max(1, file.size());
		if (System.console() != null && System.console().isTerminal()) {
			ProgressBar bar = new ProgressBarBuilder().setTaskName("  " + name)
				.setInitialMax(size)
				.setUnit(" MiB", MEBIBYTE)
				.setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
				.showSpeed()
				.clearDisplayOnFinish()
				.build();
			return new ImportProgress(() -> {
				bar.stepTo(file.consumed());
				bar.setExtraMessage((file.consumed() < size) ? "" : showing);
			}, 200, TimeUnit.MILLISECONDS, bar::close);
		}
		long begin = System.nanoTime();
		return new ImportProgress(() -> {
			double seconds = (System.nanoTime() - begin) / 1e9;
			System.out.println(
					"  " + Message
						.of("import.told.read", name, 100 * file.consumed() / size, Math.round(seconds),
								(file.consumed() < size) ? "" : ", " + showing)
						.in(language));
		}, SECONDS_BETWEEN_LINES, TimeUnit.SECONDS, () -> {
		});
	}

	@Override
	public void close() {
		if (!this.clock.isShutdown()) {
			this.clock.shutdownNow();
			this.end.run();
		}
	}

}
