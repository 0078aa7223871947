package org.hospitalgraph.web.problem;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.hospitalgraph.web.safety.SecurityHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Reads the parameters of each request before any other code, so that unreadable ones are
 * refused in the same way on every path; and refuses methods that HTTP does not have.
 */
@Component
@ConditionalOnWebApplication
@Order(SecurityHeaders.ORDER + 1)
class ReadableRequests extends OncePerRequestFilter {

	private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE");

	private final HandlerExceptionResolver problems;

	private final LocaleResolver languages;

	ReadableRequests(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems,
			LocaleResolver languages) {
		this.problems = problems;
		this.languages = languages;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		// The language, for refusals before Spring MVC has set it.
		request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, this.languages);
		InvalidParameterException unreadable = unreadable(request);
		HttpServletRequest readable = ReadableRequest.of(request, unreadable != null);
		if (request.getDispatcherType() == DispatcherType.ERROR) {
			chain.doFilter(readable, response);
		}
		else if (!METHODS.contains(request.getMethod())) {
			response.setHeader(HttpHeaders.ALLOW, ProblemDetails.METHODS);
			response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
		}
		else if (unreadable != null) {
			this.problems.resolveException(readable, response, null, unreadable);
		}
		else {
			chain.doFilter(readable, response);
		}
	}

	/** The failure to read the parameters, which Tomcat reports only the first time. */
	private static @Nullable InvalidParameterException unreadable(HttpServletRequest request) {
		try {
			request.getParameterMap();
			return null;
		}
		catch (InvalidParameterException ex) {
			return ex;
		}
	}

	/**
	 * Error dispatches are filtered too, so that what was refused is not refused again.
	 */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}
