package org.hospitalgraph.api;

import java.io.IOException;
import java.util.List;

import org.hospitalgraph.Api;
import org.hospitalgraph.Api.Answer;
import org.hospitalgraph.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The checks before any question is read. */
@ServiceTest
class GuardTests {

	private static final String SEARCH = "/api/v1/entities?q=lille";

	@Autowired
	private Api api;

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "localhost:8080", "LOCALHOST", "127.0.0.1", "127.0.0.1:1", "[::1]:8080" })
	void answersToTheNamesOfThisMachine(String host) throws IOException {
		assertThat(askAs(host, SEARCH).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "rebound.example", "rebound.example:8080", "localhost.rebound.example",
			"127.0.0.1.example", "10.0.0.1", "[::2]" })
	void refusesTheNameOfSomebodyElseAndSaysHowToAllowIt(String host) throws IOException {
		for (String path : List.of(SEARCH, "/", "/reconcile", "/actuator/health", "/browser/")) {
			RawHttp.Answer answer = askAs(host, path);
			assertThat(answer.status()).as(path).isEqualTo(421);
			assertThat(answer.type()).isEqualTo("application/problem+json");
			assertThat(new String(answer.body())).contains("hospital-graph.hosts").doesNotContain("results");
		}
	}

	@Test
	void doesNotBelieveAProxyAboutTheName() throws IOException {
		assertThat(
				askAs("rebound.example", SEARCH, "X-Forwarded-Host: localhost", "Forwarded: host=localhost").status())
			.isEqualTo(421);
	}

	@Test
	void keepsTheIdOfARequest() {
		assertThat(this.api.ask(SEARCH, "X-Request-Id", "gateway_1.2-3").header("X-Request-Id"))
			.isEqualTo("gateway_1.2-3");
	}

	@ParameterizedTest
	@ValueSource(strings = { "two words", "a<b>", "${jndi:ldap://x}",
			"65-characters-65-characters-65-characters-65-characters-65-charact" })
	void repeatsNothingThatIsNoId(String given) {
		assertThat(this.api.ask(SEARCH, "X-Request-Id", given).header("X-Request-Id")).matches("[0-9a-f-]{36}");
	}

	@Test
	void givesEachRequestAnIdOfItsOwn() {
		Answer refused = this.api.ask("/api/v1/entities/nope");
		assertThat(refused.header("X-Request-Id")).matches("[0-9a-f-]{36}")
			.isNotEqualTo(this.api.ask(SEARCH).header("X-Request-Id"));
	}

	private RawHttp.Answer askAs(String host, String path, String... headers) throws IOException {
		try (RawHttp http = new RawHttp(this.api.base(), host)) {
			return http.send("GET", path, List.of(headers));
		}
	}

}
