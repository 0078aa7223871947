package org.hospitalgraph.web;

import java.io.IOException;
import java.net.InetAddress;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * On the port of the API, only health is for everyone; what operators read is for this
 * machine, and not for those for whom a proxy on this machine asks. Operators elsewhere
 * give the actuator a port of its own, which this does not watch.
 */
@Component
class ActuatorDoor extends OncePerRequestFilter {

	private static final String HEALTH = "/actuator/health";

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getServletPath();
		return !path.startsWith("/actuator") || path.equals(HEALTH) || path.startsWith(HEALTH + "/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean here = InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
		if (here && request.getHeader("Forwarded") == null && request.getHeader("X-Forwarded-For") == null) {
			chain.doFilter(request, response);
		}
		else {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
		}
	}

}
