package org.hospitalgraph.logging;

import java.util.Iterator;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/**
 * Makes every text appender of Spring Boot, for the console or a file, write escaped
 * lines, and only a few of the same kind. Structured logs (JSON) are escaped anyway.
 */
public class LogLines implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

	@Override
	public int getOrder() {
		return LoggingApplicationListener.DEFAULT_ORDER + 1;
	}

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
			apply(context);
		}
	}

	static void apply(LoggerContext context) {
		for (Logger logger : context.getLoggerList()) {
			for (Iterator<Appender<ILoggingEvent>> all = logger.iteratorForAppenders(); all.hasNext();) {
				if (all.next() instanceof OutputStreamAppender<ILoggingEvent> appender
						&& appender.getEncoder() instanceof LayoutWrappingEncoder<ILoggingEvent> encoder
						&& encoder.getLayout() instanceof PatternLayout layout) {
					escape(layout);
				}
			}
		}
		if (context.getTurboFilterList().stream().noneMatch(FewLines.class::isInstance)) {
			context.addTurboFilter(new FewLines());
		}
	}

	/** All names that a pattern may use for them. */
	static void escape(PatternLayout layout) {
		for (String word : new String[] { "m", "msg", "message" }) {
			layout.getInstanceConverterMap().put(word, EscapedMessage::new);
		}
		for (String word : new String[] { "wEx", "wex", "ex", "exception", "throwable", "xEx", "xException",
				"xThrowable" }) {
			layout.getInstanceConverterMap().put(word, EscapedFailure::new);
		}
		layout.start();
	}

}
