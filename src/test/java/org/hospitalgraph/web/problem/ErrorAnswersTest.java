package org.hospitalgraph.web.problem;

import java.util.Locale;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.value.Uncoercible;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody is told to come again where that cannot help. */
class ErrorAnswersTest {

	@Test
	void aDatabaseThatDoesNotAnswerMayAnswerLater() {
		ProblemDetail problem = answer(new ServiceUnavailableException("gone"));
		assertThat(problem.getStatus()).isEqualTo(503);
		assertThat(String.valueOf(problem.getType())).endsWith("database-unavailable");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Neo.ClientError.Statement.TypeError", "Neo.ClientError.Statement.ArithmeticError",
			"Neo.ClientError.Statement.SyntaxError" })
	void aQuestionThatCannotBeAnsweredStaysWrong(String code) {
		assertThat(answer(new ClientException(code, "wrong")).getStatus()).isEqualTo(500);
	}

	@Test
	void aValueThatNobodyExpectedIsOurMistake() {
		assertThat(answer(new Uncoercible("NULL", "Java String")).getStatus()).isEqualTo(500);
	}

	private static ProblemDetail answer(Neo4jException failure) {
		ResponseEntity<ProblemDetail> answer = new ErrorAnswers().database(failure,
				new MockHttpServletRequest("GET", "/api/v1/entities"), Locale.ENGLISH);
		return Objects.requireNonNull(answer.getBody());
	}

}
