package org.hospitalgraph.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import org.hospitalgraph.web.safety.ActuatorDoor;
import org.hospitalgraph.web.safety.KnownHosts;
import org.hospitalgraph.web.safety.Listening;
import org.hospitalgraph.web.safety.RequestIds;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** Safety checks for a service that does not listen on the default address. */
class DoorTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/actuator/prometheus");

	@Test
	void answersToTheNamesThatAreAllowed() throws Exception {
		KnownHosts hosts = new KnownHosts(listeningOn("::1"), List.of("graph.example", " Other.example "));
		assertThat(asked(hosts, "GRAPH.example:8443")).isEqualTo(200);
		assertThat(asked(hosts, "other.example")).isEqualTo(200);
		assertThat(asked(hosts, "third.example")).isEqualTo(421);
	}

	@Test
	void answersToAnyNameWhereOthersMayReachTheService() throws Exception {
		assertThat(asked(new KnownHosts(listeningOn("0.0.0.0"), List.of()), "any.example")).isEqualTo(200);
		assertThat(asked(new KnownHosts(new Listening(null), List.of()), "any.example")).isEqualTo(200);
	}

	@Test
	void givesMetricsToThisMachineOnly() throws Exception {
		this.request.setServletPath("/actuator/prometheus");
		assertThat(status(new ActuatorDoor())).isEqualTo(200);
		this.request.setRemoteAddr("192.0.2.7");
		assertThat(status(new ActuatorDoor())).isEqualTo(404);
		this.request.setServletPath("/actuator/health/readiness");
		assertThat(status(new ActuatorDoor())).isEqualTo(200);
	}

	@Test
	void givesNoMetricsToThoseForWhomAProxyAsks() throws Exception {
		this.request.setServletPath("/actuator/prometheus");
		this.request.addHeader("X-Forwarded-For", "192.0.2.7");
		assertThat(status(new ActuatorDoor())).isEqualTo(404);
	}

	/** The request as Tomcat passes it on if it trusts such headers. */
	@Test
	void givesNoMetricsToThoseWhoseHeaderTomcatBelieved() throws Exception {
		this.request.setServletPath("/actuator/prometheus");
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.request.setAttribute("org.apache.tomcat.request.forwarded", true);
		new ActuatorDoor().doFilter(this.request, response, new MockFilterChain());
		assertThat(response.getStatus()).isEqualTo(404);
	}

	@Test
	void logsTheIdOfARequestWithWhatHappensMeanwhile() throws Exception {
		AtomicReference<String> logged = new AtomicReference<>();
		this.request.addHeader("X-Request-Id", "a-1");
		new RequestIds().doFilter(this.request, new MockHttpServletResponse(),
				(request, response) -> logged.set(MDC.get("requestId")));
		assertThat(logged).hasValue("a-1");
		assertThat(MDC.get("requestId")).isNull();
	}

	private int asked(Filter filter, String host) throws IOException, ServletException {
		this.request.removeHeader("Host");
		this.request.addHeader("Host", host);
		return status(filter);
	}

	private int status(Filter filter) throws IOException, ServletException {
		this.request.clearAttributes();
		MockHttpServletResponse response = new MockHttpServletResponse();
		MockFilterChain chain = new MockFilterChain();
		filter.doFilter(this.request, response, chain);
		assertThat(chain.getRequest() != null).isEqualTo(response.getStatus() == 200);
		return response.getStatus();
	}

	private static Listening listeningOn(String address) throws UnknownHostException {
		return new Listening(InetAddress.getByName(address));
	}

}
