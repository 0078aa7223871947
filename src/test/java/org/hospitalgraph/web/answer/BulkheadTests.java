package org.hospitalgraph.web.answer;

import java.util.List;

import org.hospitalgraph.Api;
import org.hospitalgraph.Api.Answer;
import org.hospitalgraph.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers while all places for expensive questions are taken. */
@ServiceTest
class BulkheadTests {

	private static final String KNOWN = "/api/v1/graph?label=Convention";

	private static final String DETAIL = "/api/v1/entities/chu-lille";

	@Autowired
	private Api api;

	@Autowired
	private Bulkhead bulkhead;

	private int taken;

	private String tag = "";

	@BeforeEach
	void takeAllPlaces() throws InterruptedException {
		this.tag = this.api.ask(KNOWN).header("ETag");
		while (this.bulkhead.running() < this.bulkhead.size()) {
			this.bulkhead.take();
			this.taken++;
		}
	}

	@AfterEach
	void leave() {
		while (this.taken > 0) {
			leaveOne();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/graph", "/api/v1/graph?format=gexf", "/api/v1/entities/chu-lille/neighbourhood",
			"/api/v1/establishments/chu-lille/neighbourhood", "/api/v1/establishments/chu-lille;x=1/neighbourhood",
			"/api/v1/paths?from=chu-lille&to=ch-lens", "/api/v1/common?id=chu-lille&id=ch-lens",
			"/api/v1/statistics/centrality", "/api/v1/changes?from=2016&to=2017", "/api/v1/quality",
			"/api/v1/queries/contents/results" })
	void sendsExpensiveQuestionsAway(String path) {
		Answer answer = this.api.ask(path, "Accept-Language", "en");
		assertThat(answer.status()).isEqualTo(503);
		assertThat(answer.header("Retry-After")).isNotEmpty();
		assertThat(answer.header("ETag")).isEmpty();
		assertThat(answer.json().get("type").asString()).isEqualTo("urn:hospital-graph:problem:busy");
	}

	@Test
	void answersEverythingElse() {
		for (String path : List.of("/api/v1/entities?q=lille", DETAIL, DETAIL + "/links?through=GHT", "/api/v1/queries",
				"/api/v1/sources", "/actuator/health/readiness")) {
			assertThat(this.api.ask(path).status()).as(path).isEqualTo(200);
		}
	}

	@Test
	void stillTellsThoseWhoHaveTheAnswerThatItIsTheSame() {
		assertThat(this.api.ask(KNOWN, "If-None-Match", this.tag).status()).isEqualTo(304);
	}

	@Test
	void givesAPlaceBackAfterEachAnswerAndEachRefusal() {
		leaveOne();
		assertThat(this.api.ask(KNOWN).status()).isEqualTo(200);
		assertThat(this.api.ask("/api/v1/graph?limit=x").status()).isEqualTo(400);
		assertThat(this.api.ask("/api/v1/entities/nope/neighbourhood").status()).isEqualTo(404);
		assertThat(this.api.ask(KNOWN).status()).isEqualTo(200);
	}

	private void leaveOne() {
		this.taken--;
		this.bulkhead.leave();
	}

}
