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
 * On the port of the API, only health is for everyone; what operators read is for this
 * machine, and not for those for whom a proxy on this machine asks. Operators elsewhere
 * give the actuator a port of its own, which this does not watch.
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
	 * As the connection says, and not as a header says that somebody else may have
	 * written: with {@code server.forward-headers-strategy} Tomcat or Spring puts what it
	 * says in the place of the connection's address, and takes the header away.
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
