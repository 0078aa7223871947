package org.hospitalgraph.web.safety;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Protects against DNS rebinding: a foreign page whose host name suddenly points to this
 * machine could read what only this machine may read. Its requests still carry that name,
 * so a service on loopback answers only requests to the names of this machine.
 */
@Component
public class KnownHosts extends OncePerRequestFilter {

	private static final Pattern HOST = Pattern.compile("(\\[[^\\]]*\\]|[^:]*)(:\\d*)?");

	private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

	private static final int MISDIRECTED = 421;

	private final Listening listening;

	private final Set<String> known = new HashSet<>(LOCAL);

	public KnownHosts(Listening listening, @Value("${hospital-graph.hosts:}") List<String> more) {
		this.listening = listening;
		more.forEach((name) -> this.known.add(name.strip().toLowerCase(Locale.ROOT)));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		// The Host header itself, because anybody could send the headers of a proxy.
		if (!this.listening.isPrivate() || isKnown(request.getHeader("Host"))) {
			chain.doFilter(request, response);
		}
		else {
			response.sendError(MISDIRECTED);
		}
	}

	private boolean isKnown(@Nullable String header) {
		Matcher host = HOST.matcher((header != null) ? header : "");
		return host.matches() && this.known.contains(host.group(1).toLowerCase(Locale.ROOT));
	}

}
