package org.hospitalgraph.web.answer;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hospitalgraph.dump.BrokenOff;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Closes the connection if something fails when a part of the answer has been sent. It is
 * too late for problem details: they would end up within the file, and the file would
 * look complete. Every client takes a closed connection for a failure.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class HalfWritten implements HandlerExceptionResolver {

	private static final Logger LOG = LoggerFactory.getLogger(HalfWritten.class);

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception failure) {
		if (!response.isCommitted() || DisconnectedClientHelper.isClientDisconnectedException(failure)) {
			return null;
		}
		if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) != null) {
			// Tomcat asks for an error page; there is no space for one, so it closes the
			// connection.
			return new ModelAndView();
		}
		if (failure instanceof BrokenOff told) {
			LOG.warn("{} was broken off: {}", request.getRequestURI(), told.getMessage());
			throw told;
		}
		LOG.error("{} failed when a part of the answer was sent", request.getRequestURI(), failure);
		throw new Broken();
	}

	/** Nothing to do: the failure has been reported. */
	private static final class Broken extends RuntimeException {

		Broken() {
			super("an answer was broken off", null, false, false);
		}

	}

}
