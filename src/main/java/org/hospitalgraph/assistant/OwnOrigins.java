package org.hospitalgraph.assistant;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Which pages may call {@code /mcp} from a browser: those of this service, and those
 * named by the setting {@code hospital-graph.origins}. Programs send no origin.
 */
final class OwnOrigins {

	private final Set<String> allowed;

	OwnOrigins(List<String> allowed) {
		this.allowed = allowed.stream().map(String::strip).collect(Collectors.toUnmodifiableSet());
	}

	boolean mayAsk(HttpServletRequest request) {
		String origin = request.getHeader("Origin");
		return origin == null || this.allowed.contains(origin) || isOurs(origin, request.getHeader("Host"));
	}

	private static boolean isOurs(String origin, String host) {
		try {
			return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
