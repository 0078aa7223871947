package org.hospitalgraph.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.Api;
import org.hospitalgraph.Api.Answer;
import org.hospitalgraph.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What operators of the service see. */
@ServiceTest
class OperationsTests {

	private static final String LINKS = "/entities/ch-valenciennes/links?through=CHT&category=CH&asOf=2012-06-";

	@Autowired
	private Api api;

	@Test
	void countsQuestionsRowsAndTimesByTheNameOfTheFile() {
		String asked = "hospital_graph_question_seconds_count{outcome=\"answered\",question=\"linked-by-membership\"}";
		String rows = "hospital_graph_question_rows_total{question=\"linked-by-membership\"}";
		double askedBefore = metric(asked);
		double rowsBefore = metric(rows);
		assertThat(this.api.get(LINKS + "11").get("total").asInt()).isEqualTo(3);
		assertThat(metric(asked)).isEqualTo(askedBefore + 1);
		assertThat(metric(rows)).isGreaterThanOrEqualTo(rowsBefore + 3);
		assertThat(metrics()).contains(
				"hospital_graph_question_seconds_bucket{outcome=\"answered\",question=\"linked-by-membership\",le=\"0.1\"}");
	}

	@Test
	void countsAnswersThatWereKnown() {
		String hits = "cache_gets_total{cache=\"answers\",result=\"hit\"}";
		this.api.get(LINKS + "12");
		double before = metric(hits);
		this.api.get(LINKS + "12");
		assertThat(metric(hits)).isEqualTo(before + 1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/livez", "/readyz", "/actuator/health/liveness", "/actuator/health/readiness" })
	void saysThatItLivesAndIsReady(String path) {
		Answer answer = this.api.ask(path);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.json().get("status").asString()).isEqualTo("UP");
		assertThat(answer.json().propertyNames()).containsExactly("status");
	}

	@ParameterizedTest
	@ValueSource(strings = { "env", "beans", "heapdump", "threaddump", "loggers", "configprops", "mappings", "shutdown",
			"logfile", "sbom", "info", "metrics", "caches", "scheduledtasks" })
	void opensNothingElseOfTheActuator(String endpoint) {
		assertThat(this.api.ask("/actuator/" + endpoint).status()).isEqualTo(404);
	}

	private double metric(String name) {
		Matcher value = Pattern.compile("^" + Pattern.quote(name) + " (\\S+)", Pattern.MULTILINE).matcher(metrics());
		return value.find() ? Double.parseDouble(value.group(1)) : 0;
	}

	private String metrics() {
		Answer answer = this.api.ask("/actuator/prometheus");
		assertThat(answer.status()).isEqualTo(200);
		return answer.text();
	}

}
