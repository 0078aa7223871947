package org.hospitalgraph.command;

import java.util.Locale;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.hospitalgraph.fetch.FetchProgress;
import org.hospitalgraph.model.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Shows the progress of a download: a bar on a terminal, otherwise a line from time to
 * time.
 */
final class DownloadProgress implements FetchProgress, AutoCloseable {

	private static final long MEBIBYTE = 1 << 20;

	private static final long NANOS_BETWEEN_LINES = 5_000_000_000L;

	private final String name;

	private final Locale language;

	private long last = System.nanoTime();

	private @Nullable ProgressBar bar;

	DownloadProgress(String name, Locale language) {
		this.name = name;
		this.language = language;
	}

	@Override
	public void at(long bytes, long size) {
		if (System.console() != null && System.console().isTerminal()) {
			ProgressBar shown = this.bar;
			if (shown == null) {
				shown = new ProgressBarBuilder().setTaskName("  " + this.name)
					.setInitialMax(size)
					.setUnit(" MiB", MEBIBYTE)
					.showSpeed()
					.clearDisplayOnFinish()
					.build();
				this.bar = shown;
			}
			shown.stepTo(bytes);
		}
		else if (System.nanoTime() - this.last > NANOS_BETWEEN_LINES) {
			this.last = System.nanoTime();
			System.out.println(
					"  " + Message
						.of("import.told.fetched", this.name, bytes / MEBIBYTE,
								(size > 0) ? ", " + 100 * bytes / size + " %" : "")
						.in(this.language));
		}
	}

	@Override
	public void close() {
		if (this.bar != null) {
			this.bar.close();
		}
	}

}
