package org.hospitalgraph.web;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.ServletException;
import org.hospitalgraph.web.safety.SecurityHeaders;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Which pages other sites may frame. */
class EmbeddingTests {

	private static final String HOSPITAL = "https://www.ch-exemple.fr";

	@Test
	void theViewMayBeFramedByWhoIsNamed() throws Exception {
		assertThat(framers(List.of(HOSPITAL), "/", "embed&around=chu-lille"))
			.endsWith("frame-ancestors 'self' " + HOSPITAL);
		assertThat(framers(List.of(HOSPITAL), "/", "around=chu-lille&embed=1")).endsWith(HOSPITAL);
	}

	@Test
	void nothingElseMayAndNobodyElse() throws Exception {
		assertThat(framers(List.of(HOSPITAL), "/", "around=embed")).endsWith("frame-ancestors 'self'");
		assertThat(framers(List.of(HOSPITAL), "/quality.html", "embed")).endsWith("frame-ancestors 'self'");
		assertThat(framers(List.of(HOSPITAL), "/browser/", "embed")).doesNotContain(HOSPITAL);
		assertThat(framers(List.of(), "/", "embed")).endsWith("frame-ancestors 'self'");
	}

	@Test
	void refusesWhatIsNoOrigin() {
		assertThatIllegalArgumentException().isThrownBy(() -> new SecurityHeaders(List.of("*")))
			.withMessageContaining("hospital-graph.embed");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new SecurityHeaders(List.of(HOSPITAL + "; script-src *")));
	}

	private static String framers(List<String> allowed, String path, String query)
			throws ServletException, IOException {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.setQueryString(query);
		MockHttpServletResponse response = new MockHttpServletResponse();
		new SecurityHeaders(allowed).doFilter(request, response, new MockFilterChain());
		return String.valueOf(response.getHeader("Content-Security-Policy"));
	}

}
