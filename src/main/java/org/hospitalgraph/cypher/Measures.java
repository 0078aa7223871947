package org.hospitalgraph.cypher;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.springframework.stereotype.Component;

/**
 * Metrics of each question, by the name of its file: how often it was asked, how long the
 * answers took, how many rows they had.
 */
@Component
class Measures {

	private static final Duration[] STEPS = { Duration.ofMillis(1), Duration.ofMillis(2), Duration.ofMillis(5),
			Duration.ofMillis(10), Duration.ofMillis(25), Duration.ofMillis(50), Duration.ofMillis(100),
			Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofMillis(2500),
			Duration.ofSeconds(5), Duration.ofSeconds(10) };

	private final Timer.Builder time = Timer.builder("hospital.graph.question")
		.description("How long the database took to answer, by the file of cypher/")
		.serviceLevelObjectives(STEPS);

	private final MeterRegistry meters;

	Measures(MeterRegistry meters) {
		this.meters = meters;
	}

	/** Asks, and records the metrics. */
	<T> List<T> of(String question, Supplier<List<T>> answer) {
		long begin = System.nanoTime();
		boolean answered = false;
		try {
			List<T> rows = answer.get();
			answered = true;
			Counter.builder("hospital.graph.question.rows")
				.description("Rows of all answers")
				.tag("question", question)
				.register(this.meters)
				.increment(rows.size());
			return rows;
		}
		finally {
			this.time.withRegistry(this.meters)
				.withTags("question", question, "outcome", answered ? "answered" : "failed")
				.record(Duration.ofNanos(System.nanoTime() - begin));
		}
	}

}
