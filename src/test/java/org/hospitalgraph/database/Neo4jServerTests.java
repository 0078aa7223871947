package org.hospitalgraph.database;

import java.net.URI;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Answers;
import org.mockito.BDDMockito;
import org.mockito.Mockito;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class Neo4jServerTests {

	private static final URI THERE = URI.create("neo4j://there:7687");

	private final Driver driver = Mockito.mock(Driver.class);

	@Test
	void waitsForADatabaseThatStartsLaterAndSaysSo(CapturedOutput output) {
		Session late = answering("Neo4j/2026.08.1");
		BDDMockito.given(this.driver.session(Mockito.any(SessionConfig.class)))
			.willThrow(new ServiceUnavailableException("Unable to connect to there:7687"))
			.willReturn(late);
		server(Duration.ofMinutes(1)).await();
		assertThat(output).contains("Waiting for Neo4j at neo4j://there:7687, 0 s of 60: Unable to connect");
	}

	@Test
	void saysInOneSentenceThatItHasWaitedLongEnough() {
		BDDMockito.given(this.driver.session(Mockito.any(SessionConfig.class)))
			.willThrow(new ServiceUnavailableException("Unable to connect to there:7687"));
		assertThatExceptionOfType(StartFailure.class).isThrownBy(() -> server(Duration.ZERO).await())
			.withMessage("Neo4j at neo4j://there:7687 did not answer within 0 s: Unable to connect to there:7687."
					+ " Check spring.neo4j.uri, and that the database is running, or let the service wait longer with"
					+ " --hospital-graph.database-wait=5m.");
	}

	@Test
	void doesNotWaitWhereThePasswordIsWrong() {
		BDDMockito.given(this.driver.session(Mockito.any(SessionConfig.class)))
			.willThrow(new AuthenticationException("Neo.ClientError.Security.Unauthorized", "wrong"));
		assertThatExceptionOfType(AuthenticationException.class)
			.isThrownBy(() -> server(Duration.ofMinutes(1)).await());
	}

	@ParameterizedTest
	@CsvSource({ "Neo4j/4.4.44, 4.4", "Neo4j/5.9.0, 5.9", "Neo4j/5.25-aura, 5.25" })
	void refusesAVersionThatIsTooOld(String agent, String version) {
		Session old = answering(agent);
		BDDMockito.given(this.driver.session(Mockito.any(SessionConfig.class))).willReturn(old);
		assertThatExceptionOfType(StartFailure.class).isThrownBy(() -> server(Duration.ZERO).await())
			.withMessageStartingWith(
					"Neo4j at neo4j://there:7687 is version " + version + "; hospital-graph needs 2025.06 or later.");
	}

	@ParameterizedTest
	@CsvSource({ "Neo4j/2025.06.0", "Neo4j/2025.12.1", "Neo4j/2026.08.1", "Neo4j/2027.01-aura" })
	void takesEveryLaterVersion(String agent) {
		Session session = answering(agent);
		BDDMockito.given(this.driver.session(Mockito.any(SessionConfig.class))).willReturn(session);
		server(Duration.ZERO).await();
		Mockito.verify(session).close();
	}

	@Test
	void refusesWhatIsNoNeo4j() {
		Session session = answering("Other/1.0");
		BDDMockito.given(this.driver.session(Mockito.any(SessionConfig.class))).willReturn(session);
		assertThatExceptionOfType(StartFailure.class).isThrownBy(() -> server(Duration.ZERO).await())
			.withMessageContaining("calls itself 'Other/1.0'");
	}

	private Neo4jServer server(Duration patience) {
		return new Neo4jServer(this.driver, () -> THERE, patience, Neo4jVersion.OLDEST, null);
	}

	private static Session answering(String agent) {
		Session session = Mockito.mock(Session.class, Answers.RETURNS_DEEP_STUBS);
		BDDMockito
			.given(session.run(Mockito.anyString(), Mockito.any(TransactionConfig.class)).consume().server().agent())
			.willReturn(agent);
		return session;
	}

}
