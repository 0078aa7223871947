package org.hospitalgraph.logging;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

/**
 * A message on one line, except Spring's report on a failed start, which needs several.
 */
class EscapedMessage extends MessageConverter {

	private static final String REPORT = "org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter";

	@Override
	public String convert(ILoggingEvent event) {
		String message = String.valueOf(event.getFormattedMessage());
		return REPORT.equals(event.getLoggerName()) ? message : Escaped.line(message);
	}

}
