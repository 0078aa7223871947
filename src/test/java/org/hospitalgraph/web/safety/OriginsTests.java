package org.hospitalgraph.web.safety;

import java.net.InetAddress;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which other sites may read, depending on the address and the settings of the service.
 */
class OriginsTests {

	private static final String GRAPH = "/api/v1/graph";

	private static final String RECONCILE = "/reconcile";

	private static final String OTHER = "https://example.org";

	@ParameterizedTest
	@ValueSource(strings = { GRAPH, RECONCILE, "/mcp" })
	void letsNobodyElseReadOnThisMachineUnlessASettingAllowsIt(String path) throws Exception {
		assertThat(asked(origins("127.0.0.1"), path, OTHER)).isNull();
		assertThat(asked(origins("::1"), path, "null")).isNull();
		assertThat(asked(origins("127.0.0.1", "https://a.example", " " + OTHER), path, OTHER)).isEqualTo(OTHER);
		assertThat(asked(origins("127.0.0.1", "*"), path, OTHER)).isEqualTo("*");
	}

	@Test
	void letsOpenRefineOnThisMachineReconcile() throws Exception {
		String refine = "http://localhost:3333";
		assertThat(asked(origins("127.0.0.1"), RECONCILE, refine)).isEqualTo(refine);
		assertThat(asked(origins("127.0.0.1"), GRAPH, refine)).isNull();
	}

	@Test
	void letsPagesOfAllSitesReadWhereOthersMayReachTheService() throws Exception {
		assertThat(asked(origins("0.0.0.0"), GRAPH, OTHER)).isEqualTo("*");
		assertThat(asked(origins("0.0.0.0", "https://a.example"), GRAPH, OTHER)).isNull();
	}

	private static Origins origins(String address, String... allowed) throws Exception {
		return new Origins(new Listening(InetAddress.getByName(address)), List.of(allowed),
				(request, response, handler, failure) -> {
					assertThat(failure).isInstanceOf(Origins.Foreign.class);
					return new ModelAndView();
				});
	}

	/** The origin that may read, according to the answer; empty if it was refused. */
	private static String asked(Origins origins, String path, String origin) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.setServletPath(path);
		request.addHeader("Origin", origin);
		MockHttpServletResponse response = new MockHttpServletResponse();
		MockFilterChain chain = new MockFilterChain();
		origins.doFilter(request, response, chain);
		String allowed = response.getHeader("Access-Control-Allow-Origin");
		assertThat(chain.getRequest() != null).isEqualTo(allowed != null);
		return allowed;
	}

}
