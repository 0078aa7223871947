package org.hospitalgraph.web.safety;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.Globals;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * On the port of the API, only health is for everyone. Metrics are for callers on this
 * machine, but not for those behind a proxy on this machine. Operators elsewhere give the
 * actuator its own port, which this class does not guard.
 */
@Component
public class ActuatorDoor extends OncePerRequestFilter {

	private static final String HEALTH = "/actuator/health";

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getServletPath();
		return !path.startsWith("/actuator") || path.equals(HEALTH) || path.startsWith(HEALTH + "/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isOfThisMachine(request)) {
			chain.doFilter(request, response);
		}
		else {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
		}
	}

	/**
	 * The address of the connection, not one from a header that anybody may have written:
	 * with {@code server.forward-headers-strategy} Tomcat or Spring replaces the address
	 * of the connection by that in the header, and removes the header.
	 */
	private static boolean isOfThisMachine(HttpServletRequest request) throws UnknownHostException {
		ServletRequest asCame = request;
		while (asCame instanceof ServletRequestWrapper wrapper) {
			asCame = wrapper.getRequest();
		}
		HttpServletRequest connection = (HttpServletRequest) asCame;
		boolean forwarded = connection.getAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE) != null
				|| connection.getHeader("Forwarded") != null || connection.getHeader("X-Forwarded-For") != null;
		return !forwarded && InetAddress.getByName(connection.getRemoteAddr()).isLoopbackAddress();
	}

}
