package org.hospitalgraph.web.safety;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says what a browser may do with our answers. Our page runs only its own files; Neo4j
 * Browser and Swagger UI need more, on their own paths only.
 */
@Component
@Order(SecurityHeaders.ORDER)
public class SecurityHeaders extends OncePerRequestFilter {

	/** Before everything that may refuse a request. */
	public static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 10;

	private static final String PAGE = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
			+ " connect-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self';"
			+ " frame-ancestors 'self'";

	/** The only address that other sites may frame, and only if they are listed. */
	private static final Set<String> FRAMED = Set.of("/", "/index.html");

	/**
	 * For a picture or a JSON text that is opened as a page: it may use its own styles
	 * and nothing else.
	 */
	private static final String DATA = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

	/** Swagger UI creates styles at run time. */
	private static final String API_PAGE = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
			+ " base-uri 'none'; frame-ancestors 'self'";

	/**
	 * Neo4j Browser creates styles and compiles Cypher at run time. It may connect to
	 * databases and to this service, but not to other hosts, to which it would report
	 * usage.
	 */
	private static final String NEO4J_BROWSER = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
			+ " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
			+ " worker-src 'self' blob:; connect-src 'self' ws: wss:; base-uri 'self'; frame-ancestors 'self'";

	private final List<String> framers;

	public SecurityHeaders(@Value("${hospital-graph.embed:}") List<String> framers) {
		framers.stream()
			.filter((one) -> !one.matches("https?://[A-Za-z0-9.-]+(:\\d{1,5})?"))
			.findFirst()
			.ifPresent((one) -> {
				throw new IllegalArgumentException(
						"hospital-graph.embed: " + one + " is not an origin such as https://www.example.fr");
			});
		this.framers = List.copyOf(framers);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		of(request.getRequestURI()).forEach(response::setHeader);
		if (!this.framers.isEmpty() && FRAMED.contains(request.getRequestURI()) && isEmbedded(request)) {
			response.setHeader("Content-Security-Policy", PAGE + " " + String.join(" ", this.framers));
		}
		chain.doFilter(request, response);
	}

	/** Reads the raw address, because asking for parameters could read the body. */
	private static boolean isEmbedded(HttpServletRequest request) {
		return request.getQueryString() != null && request.getQueryString().matches("(.*&)?embed(=[^&]*)?(&.*)?");
	}

	/** The headers of answers at a path. */
	public static Map<String, String> of(String path) {
		return Map.of("Content-Security-Policy", policy(path), "X-Content-Type-Options", "nosniff", "Referrer-Policy",
				"no-referrer");
	}

	private static String policy(String path) {
		if (path.startsWith("/browser")) {
			return NEO4J_BROWSER;
		}
		if (path.startsWith("/docs")) {
			return API_PAGE;
		}
		return path.startsWith("/api/") || path.startsWith("/reconcile") ? DATA : PAGE;
	}

}
