package org.hospitalgraph.api;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.hospitalgraph.Api;
import org.hospitalgraph.Api.Answer;
import org.hospitalgraph.Contract;
import org.hospitalgraph.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** The OpenAPI document as the service sends it, and the page that shows it. */
@ServiceTest
class OpenApiTests {

	@Autowired
	private Api api;

	@Test
	void isGivenAsItIsWritten() throws Exception {
		Answer yaml = this.api.ask("/v3/api-docs.yaml");
		assertThat(yaml.status()).isEqualTo(200);
		assertThat(yaml.header("Content-Type")).isEqualTo("application/vnd.oai.openapi");
		assertThat(yaml.bytes()).isEqualTo(new ClassPathResource("openapi.yaml").getContentAsByteArray());
	}

	@Test
	void isGivenInJsonToo() {
		Answer json = this.api.ask("/v3/api-docs");
		assertThat(json.header("Content-Type")).isEqualTo("application/json");
		assertThat(json.json()).isEqualTo(Contract.written().document());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/v3/api-docs", "/v3/api-docs.yaml" })
	void isNotSentTwice(String path) {
		Answer first = this.api.ask(path);
		assertThat(first.header("ETag")).startsWith("W/\"");
		assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
		assertThat(this.api.ask(path, "If-None-Match", first.header("ETag")).status()).isEqualTo(304);
		assertThat(this.api.ask(path, "If-None-Match", "\"other\"").status()).isEqualTo(200);
	}

	@Test
	void isShownOnAPageThatNeedsNothingFromElsewhere() {
		Answer page = this.api.ask("/docs");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'self'");
		List<String> files = Pattern.compile("(?:src|href)=\"([^\"]+)\"")
			.matcher(page.text())
			.results()
			.map((MatchResult found) -> found.group(1))
			.toList();
		assertThat(files).hasSize(4).noneMatch((file) -> file.contains("://"));
		for (String file : files) {
			assertThat(this.api.ask(file.startsWith("/") ? file : "/" + file).status()).as(file).isEqualTo(200);
		}
		assertThat(this.api.ask("/docs.js").text()).contains("url: '/v3/api-docs'");
	}

}
