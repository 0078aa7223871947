package org.hospitalgraph.logging;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.Marker;

/**
 * Limits the lines of one kind per minute in the log: a database that is down is reported
 * a few times, not with each question.
 */
class FewLines extends TurboFilter {

	/** The most lines of one logger at one level in one minute. */
	static final int MOST = 20;

	private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

	private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(FewLines.class);

	private final Map<String, Minute> minutes = new ConcurrentHashMap<>();

	@Override
	public FilterReply decide(@Nullable Marker marker, Logger logger, Level level, @Nullable String format,
			Object @Nullable [] arguments, @Nullable Throwable failure) {
		boolean isLine = (format != null || failure != null) && logger.getEffectiveLevel().levelInt <= level.levelInt;
		if (!isLine || !level.isGreaterOrEqual(Level.WARN) || !isOfRequest(logger)
				|| logger.getName().equals(LOG.getName())) {
			return FilterReply.NEUTRAL;
		}
		int count = this.minutes.merge(logger.getName() + level, new Minute(System.nanoTime(), 1), Minute::and).count;
		if (count == MOST + 1) {
			LOG.warn("More lines of {} are left out for a minute.", logger.getName());
		}
		return (count > MOST) ? FilterReply.DENY : FilterReply.NEUTRAL;
	}

	private static boolean isOfRequest(Logger logger) {
		return MDC.get("requestId") != null || logger.getName().startsWith("org.apache.");
	}

	/** The number of lines since a time. */
	private record Minute(long since, int count) {

		Minute and(Minute next) {
			return (next.since - this.since < MINUTE) ? new Minute(this.since, this.count + 1) : next;
		}

	}

}
