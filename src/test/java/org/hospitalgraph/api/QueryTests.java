package org.hospitalgraph.api;

import org.hospitalgraph.Api;
import org.hospitalgraph.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Every file of {@code cypher/queries} is a question that can be asked. */
@ServiceTest
class QueryTests {

	@Autowired
	private Api api;

	@Test
	void givesRowsForTheExampleOfEachQuestion() {
		JsonNode queries = this.api.get("/queries");
		assertThat(queries.get("total").asInt()).isGreaterThan(10);
		for (JsonNode query : queries.get("results")) {
			Api.Answer answer = this.api.ask(query.get("example").asString());
			assertThat(answer.status()).as(query.get("name").asString()).isEqualTo(200);
			assertThat(answer.json().get("results")).as(query.get("name").asString()).isNotEmpty();
			assertThat(query.get("browserUrl").asString()).contains("cmd=edit");
		}
	}

	@Test
	void answersLikeTheBuiltInTraversal() {
		JsonNode answer = this.api
			.get("/queries/linked-by-convention/results?origin=chu-lille&through=GHT&category=CH" + "&status=active");
		assertThat(Api.texts(answer.get("results"), "/establishment")).hasSize(12).contains("ch-jeumont");
	}

	@ParameterizedTest
	@CsvSource({ "origin=Not%20an%20id&status=active, origin", "status=active, origin",
			"origin=chu-lille&asOf=juin&status=active, asOf", "origin=chu-lille&origin=ch-lens&status=active, origin",
			"origin=chu-lille, status", "origin=chu-lille&status=, status", "origin=chu-lille&colour=red, colour",
			"origin=chu-lille&category=%7D), category" })
	void refusesValuesOfTheWrongType(String parameters, String field) {
		Api.Answer answer = this.api.ask("/api/v1/queries/linked-by-membership/results?" + parameters);
		assertThat(answer.status()).isEqualTo(400);
		JsonNode errors = answer.json().get("errors");
		assertThat(Api.texts(errors, "/field")).contains(field);
	}

	@Test
	void suggestsTheNearestQuestion() {
		Api.Answer answer = this.api.ask("/api/v1/queries/shortest-path");
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.json().at("/suggestions/0/id").asString()).isEqualTo("shortest-paths");
	}

}
