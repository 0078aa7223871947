package org.hospitalgraph.web.safety;

import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request an id, or keeps that of the caller. It is in the answer and in all
 * log lines of the request. A value that does not look like an id is ignored.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class RequestIds extends OncePerRequestFilter {

	static final String HEADER = "X-Request-Id";

	private static final String LOGGED = "requestId";

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String id = id(request.getHeader(HEADER));
		response.setHeader(HEADER, id);
		try (MDC.MDCCloseable closeable = MDC.putCloseable(LOGGED, id)) {
			chain.doFilter(request, response);
		}
	}

	private static String id(@Nullable String given) {
		return (given != null && ID.matcher(given).matches()) ? given : UUID.randomUUID().toString();
	}

}
