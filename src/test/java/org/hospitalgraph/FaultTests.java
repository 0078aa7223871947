package org.hospitalgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * What the service answers while its database is killed, frozen, cut off or started
 * again: the right answer, or 503 with Retry-After in time, and nothing else.
 */
@Tag("fault")
class FaultTests {

	private static final Duration QUESTION = Duration.ofSeconds(3);

	/**
	 * The longest time for a question, from docs/faults.md: its limit and a second, after
	 * two for retries, and the time for a new connection; and a margin.
	 */
	private static final Duration LONGEST = QUESTION.plusSeconds(1 + 2 + 5).plusSeconds(5);

	/** These are never cached: sources and search always ask the database. */
	private static final List<String> QUESTIONS = List.of("/api/v1/entities/chu-lille/links?through=GHT&category=CH",
			"/api/v1/entities?q=lille", "/api/v1/sources", "/api/v1/entities/chu-lille", "/api/v1/graph");

	private static final Duration PAUSE = Duration.ofMillis(100);

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private static SeparateNeo4j database;

	private static Wire wire;

	private static Service service;

	private static Map<String, String> right;

	@BeforeAll
	static void start() throws Exception {
		database = SeparateNeo4j.inNewFolder();
		wire = new Wire(database.port());
		service = Service.on("bolt://127.0.0.1:" + wire.port(),
				"--hospital-graph.query-timeout=" + QUESTION.toMillis() + "ms", "--hospital-graph.cache-size=0",
				"--spring.neo4j.pool.max-connection-pool-size=20");
		right = new LinkedHashMap<>();
		for (String question : QUESTIONS) {
			// The first time, everything is still compiled and planned.
			HttpResponse<String> answer = answer(question);
			for (int again = 0; again < 10 && answer.statusCode() != 200; again++) {
				answer = answer(question);
			}
			assertThat(answer.statusCode()).as(question).isEqualTo(200);
			right.put(question, answer.body());
		}
		assertThat(service.api().get("/entities/chu-lille/links?through=GHT&category=CH").at("/total").asInt())
			.isEqualTo(16);
	}

	/** The service ends although its database does not answer. */
	@AfterAll
	static void stop() throws Exception {
		database.freeze();
		try {
			assertTimeoutPreemptively(Duration.ofMinutes(1), service::close);
		}
		finally {
			database.thaw();
		}
		wire.close();
		database.close();
	}

	@BeforeEach
	void name(TestInfo info) {
		System.out.println(Instant.now() + " fault: " + info.getDisplayName());
	}

	@AfterEach
	void recoversByItself() {
		awaitRightAnswers();
	}

	@Test
	void asksAgainWhereTheConnectionsWereCut() {
		wire.cut();
		QUESTIONS.forEach((question) -> assertThat(ask(question).status()).isEqualTo(200));
	}

	@Test
	void neverGivesHalfAnAnswerWhereTheConnectionIsCutInTheMiddleOfOne() {
		for (int bytes : new int[] { 1, 100, 1_000, 5_000, 20_000, 60_000 }) {
			for (String question : QUESTIONS) {
				wire.cutAfter(bytes);
				rightOrUnavailable(question);
			}
		}
		wire.cutAfter(Long.MAX_VALUE);
	}

	@Test
	void saysAtOnceThatTheDatabaseIsUnavailableWhereNothingConnects() {
		wire.refuse(true);
		wire.cut();
		try {
			for (String question : QUESTIONS) {
				unavailable(question, Duration.ofSeconds(5));
			}
			assertThat(answer("/actuator/health/readiness").statusCode()).isEqualTo(503);
			assertThat(answer("/actuator/health/liveness").statusCode()).isEqualTo(200);
		}
		finally {
			wire.refuse(false);
		}
	}

	@Test
	void doesNotWaitForAnswersThatTheNetworkSwallows() {
		wire.swallow(true);
		try {
			QUESTIONS.parallelStream().forEach((question) -> unavailable(question, LONGEST));
		}
		finally {
			wire.swallow(false);
			wire.cut();
		}
	}

	@Test
	void doesNotHangOnAFrozenDatabase() throws Exception {
		List<Seen> seen = underLoad("frozen for 6 s (SIGSTOP, SIGCONT)", () -> {
			database.freeze();
			Thread.sleep(QUESTION.plusSeconds(3));
			database.thaw();
		});
		assertThat(seen).anyMatch((answer) -> answer.status() == 503);
	}

	@Test
	void survivesThatTheDatabaseIsKilledUnderLoadAndStartsAgain() throws Exception {
		List<Seen> seen = underLoad("killed (SIGKILL) and started again", () -> {
			database.kill();
			Thread.sleep(500);
			database.start();
			wire.lead(database.port());
		});
		assertThat(seen).anyMatch((answer) -> answer.status() == 503);
	}

	/** Four clients ask, with little pause, before, during and after. */
	private static List<Seen> underLoad(String name, Fault fault) throws Exception {
		List<Seen> seen = Collections.synchronizedList(new ArrayList<>());
		AtomicBoolean over = new AtomicBoolean();
		try (ExecutorService clients = Executors.newFixedThreadPool(4)) {
			for (int i = 0; i < 4; i++) {
				int first = i;
				clients.submit((Callable<Void>) () -> {
					for (int next = first; !over.get(); next++) {
						seen.add(ask(QUESTIONS.get(next % QUESTIONS.size())));
						Thread.sleep(PAUSE);
					}
					return null;
				});
			}
			try {
				Thread.sleep(500);
				fault.happen();
				awaitRightAnswers();
			}
			finally {
				over.set(true);
			}
		}
		print(name, seen);
		assertThat(seen).allSatisfy((answer) -> {
			assertThat(answer.problem()).isEmpty();
			assertThat(answer.took()).isLessThan(Patience.of(LONGEST));
		});
		return seen;
	}

	private static void awaitRightAnswers() {
		Instant end = Instant.now().plus(Patience.ofSeconds(60));
		for (String question : QUESTIONS) {
			while (ask(question).status() != 200) {
				assertThat(Instant.now()).as("the service recovers").isBefore(end);
			}
		}
	}

	private static void unavailable(String question, Duration within) {
		Seen seen = ask(question);
		assertThat(seen.problem()).isEmpty();
		assertThat(seen.status()).isEqualTo(503);
		assertThat(seen.took()).isLessThan(Patience.of(within));
	}

	private static void rightOrUnavailable(String question) {
		Seen seen = ask(question);
		assertThat(seen.problem()).isEmpty();
		assertThat(seen.took()).isLessThan(Patience.of(LONGEST));
	}

	/** Asks, and says what is wrong with the answer. */
	private static Seen ask(String question) {
		long begin = System.nanoTime();
		HttpResponse<String> answer = answer(question);
		Duration took = Duration.ofNanos(System.nanoTime() - begin);
		String problem = switch (answer.statusCode()) {
			case 200 ->
				answer.body().equals(right.get(question)) ? "" : question + " has a wrong answer: " + answer.body();
			case 503 -> answer.headers().firstValue("Retry-After").isPresent()
					&& answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")
							? "" : question + " has no problem details: " + answer.body();
			default -> question + " gave " + answer.statusCode() + ": " + answer.body();
		};
		return new Seen(question, answer.statusCode(), took, problem);
	}

	/**
	 * Without the check of each answer against the OpenAPI document, which takes long.
	 */
	private static HttpResponse<String> answer(String question) {
		try {
			return CLIENT.send(HttpRequest.newBuilder(URI.create(service.api().base() + question))
				.timeout(Patience.of(LONGEST.multipliedBy(2)))
				.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static void print(String fault, List<Seen> seen) {
		long unavailable = seen.stream().filter((answer) -> answer.status() == 503).count();
		Duration longest = seen.stream().map(Seen::took).max(Duration::compareTo).orElse(Duration.ZERO);
		System.out.printf("fault: %s: %d right answers, %d times 503, nothing else; the longest took %.1f s%n", fault,
				seen.size() - unavailable, unavailable, longest.toMillis() / 1000.0);
	}

	/** An answer, as a client sees it. */
	private record Seen(String question, int status, Duration took, String problem) {
	}

	/** What may go wrong. */
	private interface Fault {

		void happen() throws Exception;

	}

}
