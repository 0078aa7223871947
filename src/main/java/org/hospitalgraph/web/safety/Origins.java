package org.hospitalgraph.web.safety;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Which other sites may read. A page that somebody visits runs on their machine, and
 * could read from a service there what only this machine may read, such as private
 * dossiers. So on loopback no other origin may read, neither with CORS nor with JSONP,
 * unless a setting allows it; OpenRefine on the same machine may, for reconciliation. A
 * service that others can reach is open to pages of all sites.
 */
@Component
@ConditionalOnWebApplication
@Order(SecurityHeaders.ORDER + 2)
public class Origins extends OncePerRequestFilter {

	/** The addresses of OpenRefine on the user's own machine. */
	private static final List<String> OPEN_REFINE = List.of("http://127.0.0.1:3333", "http://localhost:3333");

	private static final List<String> READ = List.of("GET", "HEAD");

	private static final List<String> ASK = List.of("GET", "HEAD", "POST");

	/** The answer repeats the headers that a page wants to send. */
	private static final int LONGEST = 4_000;

	private final CorsConfiguration reading;

	private final CorsConfiguration reconciling;

	private final CorsConfiguration nobody = allowed(List.of(), READ);

	private final HandlerExceptionResolver problems;

	Origins(Listening listening, @Value("${hospital-graph.origins:}") List<String> origins,
			HandlerExceptionResolver handlerExceptionResolver) {
		List<String> wanted = origins.stream().map(String::strip).filter((origin) -> !origin.isEmpty()).toList();
		List<String> others = (wanted.isEmpty() && !listening.isPrivate()) ? List.of(CorsConfiguration.ALL) : wanted;
		this.reading = allowed(others, READ);
		this.reconciling = allowed(others.contains(CorsConfiguration.ALL) ? others
				: Stream.concat(others.stream(), OPEN_REFINE.stream()).toList(), ASK);
		this.problems = handlerExceptionResolver;
	}

	private static CorsConfiguration allowed(List<String> origins, List<String> methods) {
		CorsConfiguration allowed = new CorsConfiguration();
		allowed.setAllowedOrigins(origins);
		allowed.setAllowedMethods(methods);
		allowed.setAllowedHeaders(List.of(CorsConfiguration.ALL));
		allowed.setExposedHeaders(List.of("ETag", "Link", "Content-Disposition", "Retry-After", RequestIds.HEADER));
		return allowed;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String wanted = request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS);
		if (wanted != null && wanted.length() > LONGEST) {
			response.sendError(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE.value());
			return;
		}
		CorsConfiguration rules = rules(request.getServletPath());
		boolean asksFirst = CorsUtils.isPreFlightRequest(request);
		if (rules != this.nobody || asksFirst) {
			boolean fine = new Silent().processRequest(rules, request, response)
					&& (rules != this.reconciling || request.getParameter("callback") == null || mayCallBack(request));
			if (!fine) {
				this.problems.resolveException(request, response, null, new Foreign());
				return;
			}
		}
		if (!asksFirst) {
			chain.doFilter(request, response);
		}
	}

	private CorsConfiguration rules(String path) {
		if (path.startsWith("/reconcile") || path.startsWith("/api/v1/reconcile")) {
			return this.reconciling;
		}
		return (path.startsWith("/api/") || path.startsWith("/mcp")) ? this.reading : this.nobody;
	}

	/**
	 * A script included by a page of another site has no origin. Referer says where it is
	 * included; a page can hide it but cannot forge it.
	 */
	private boolean mayCallBack(HttpServletRequest request) {
		return this.reconciling.checkOrigin(origin(request.getHeader(HttpHeaders.REFERER))) != null;
	}

	private static String origin(@Nullable String page) {
		try {
			URI address = URI.create((page != null) ? page : "");
			return address.getScheme() + "://" + address.getRawAuthority();
		}
		catch (IllegalArgumentException ex) {
			return "null";
		}
	}

	/** Spring's check, but with our own answer. */
	private static final class Silent extends DefaultCorsProcessor {

		@Override
		protected void rejectRequest(ServerHttpResponse response) {
			response.setStatusCode(HttpStatus.FORBIDDEN);
		}

	}

	/** A page of another site tries to read and may not. */
	public static final class Foreign extends RuntimeException {

		Foreign() {
			super("another site may not read", null, false, false);
		}

	}

}
