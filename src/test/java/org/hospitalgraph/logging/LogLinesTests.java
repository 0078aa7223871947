package org.hospitalgraph.logging;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

import static org.assertj.core.api.Assertions.assertThat;

/** What the log says, and how many lines it takes. */
class LogLinesTests {

	private final LoggerContext context = new LoggerContext();

	private final ByteArrayOutputStream written = new ByteArrayOutputStream();

	@BeforeEach
	void log() {
		PatternLayoutEncoder encoder = new PatternLayoutEncoder();
		encoder.setContext(this.context);
		encoder.setPattern("%level %m%n%xEx");
		encoder.start();
		OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();
		appender.setContext(this.context);
		appender.setEncoder(encoder);
		appender.setOutputStream(this.written);
		appender.start();
		this.context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(appender);
		this.context.setMDCAdapter(MDC.getMDCAdapter());
		LogLines.apply(this.context);
	}

	@AfterEach
	void forget() {
		MDC.clear();
	}

	@Test
	void writesOneLineWhateverTheMessageHolds() {
		logger().warn("{} failed", "a\r\nWARN forged\u001b[31m\u0000\u2028\u202E\uFEFF\u0085é\uD83C");
		assertThat(lines())
			.containsExactly("WARN a\\r\\nWARN forged\\u001B[31m\\u0000\\u2028\\u202E\\uFEFF\\u0085é\\uD83C failed");
	}

	@Test
	void cutsWhatIsLong() {
		logger().warn("{}", "x".repeat(100_000));
		assertThat(lines()).singleElement().satisfies((line) -> assertThat(line).hasSizeLessThan(2_100));
	}

	@Test
	void escapesWhatFailuresSayAndShowsWhereTheyAre() {
		RuntimeException cause = new IllegalStateException("b\nERROR forged");
		cause.addSuppressed(new IllegalStateException("c\nERROR forged"));
		logger().error("failed", new IllegalStateException("a\nERROR forged", cause));
		assertThat(lines()).anyMatch((line) -> line.endsWith("IllegalStateException: a\\nERROR forged"))
			.anyMatch((line) -> line.startsWith("Caused by") && line.endsWith("b\\nERROR forged"))
			.anyMatch((line) -> line.contains("Suppressed") && line.endsWith("c\\nERROR forged"))
			.anyMatch((line) -> line.startsWith("\tat ") && line.contains("LogLinesTests"))
			.noneMatch((line) -> line.startsWith("ERROR forged"));
	}

	@Test
	void tellsWhatRequestsDoTooOftenAFewTimesOnly() {
		MDC.put("requestId", "1");
		for (int i = 0; i < 1_000; i++) {
			logger().warn("The database did not answer {}", i);
		}
		assertThat(lines()).hasSize(FewLines.MOST);
		logger().info("Something else");
		assertThat(lines()).hasSize(FewLines.MOST + 1);
	}

	@Test
	void tellsAllThatAStartSays() {
		for (int i = 0; i < 100; i++) {
			logger().warn("file {} is left out", i);
		}
		assertThat(lines()).hasSize(100);
	}

	private Logger logger() {
		return this.context.getLogger("some.logger");
	}

	private List<String> lines() {
		return this.written.toString(StandardCharsets.UTF_8).lines().toList();
	}

}
