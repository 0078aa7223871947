package org.hospitalgraph.web.answer;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hospitalgraph.model.answer.Expensive;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Limits how many expensive questions are answered at the same time, including writing
 * the answer as JSON or as a file. Further requests wait a moment and are then refused,
 * so that searches and details stay fast.
 */
@Component
public class Bulkhead implements HandlerInterceptor {

	private static final String TAKEN = Bulkhead.class.getName() + ".taken";

	private static final int FEWEST = 4;

	private final Semaphore places;

	private final int size;

	private final Duration patience;

	Bulkhead(@Value("${hospital-graph.expensive-questions:0}") int size,
			@Value("${hospital-graph.expensive-wait:250ms}") Duration patience, MeterRegistry meters) {
		this.size = (size > 0) ? size : Math.max(FEWEST, 2 * Runtime.getRuntime().availableProcessors());
		this.places = new Semaphore(this.size, true);
		this.patience = patience;
		Gauge.builder("hospital.graph.expensive.running", this, (bulkhead) -> bulkhead.running())
			.description("Expensive questions being answered")
			.register(meters);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws InterruptedException {
		if (handler instanceof HandlerMethod method && method.hasMethodAnnotation(Expensive.class)) {
			take();
			request.setAttribute(TAKEN, true);
		}
		return true;
	}

	void take() throws InterruptedException {
		if (!this.places.tryAcquire(this.patience.toMillis(), TimeUnit.MILLISECONDS)) {
			throw new Busy();
		}
	}

	void leave() {
		this.places.release();
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		if (request.getAttribute(TAKEN) != null) {
			request.removeAttribute(TAKEN);
			leave();
		}
	}

	/** How many there may be at the same time. */
	int size() {
		return this.size;
	}

	/** How many there are now. */
	int running() {
		return this.size - this.places.availablePermits();
	}

	/** All places are taken. */
	public static final class Busy extends RuntimeException {

		Busy() {
			super("too many expensive questions are running", null, false, false);
		}

	}

}
