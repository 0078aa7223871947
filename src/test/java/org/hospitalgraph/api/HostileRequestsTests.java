package org.hospitalgraph.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.hospitalgraph.Api;
import org.hospitalgraph.Contract;
import org.hospitalgraph.Patience;
import org.hospitalgraph.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** No input makes the service fail, hang, reveal its inside, or fill its log. */
@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class HostileRequestsTests {

	private static final int REQUESTS = 10_000;

	private static final int CLIENTS = 4;

	private static final Duration SLOW = Duration.ofSeconds(12);

	/** Repeats the same requests: {@code -Dhospital-graph.test.seed=…}. */
	private static final long SEED = Long.getLong("hospital-graph.test.seed", System.nanoTime());

	@Autowired
	private Api api;

	private final Map<Integer, AtomicInteger> statuses = new ConcurrentSkipListMap<>();

	private final Queue<String> failures = new ConcurrentLinkedQueue<>();

	@Test
	void answersTenThousandValidAndHostileRequestsWithoutFailing(CapturedOutput output) throws InterruptedException {
		Hostile.VALID.forEach((target) -> assertThat(this.api.ask("/api/v1" + target).status()).isEqualTo(200));
		List<Documented> operations = Documented.all(Contract.written());
		int logged = output.getAll().length();
		long start = System.nanoTime();
		try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
			for (int i = 0; i < CLIENTS; i++) {
				int client = i;
				clients.execute(() -> attack(new Hostile(SEED + client, operations)));
			}
			clients.shutdown();
			assertThat(clients.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
		}
		String log = output.getAll().substring(logged);
		System.out.printf("%d hostile requests of seed %d in %.0f s: %s%n", REQUESTS, SEED,
				(System.nanoTime() - start) / 1e9, this.statuses);
		assertThat(this.failures).as("seed " + SEED).isEmpty();
		assertThat(this.statuses.values().stream().mapToInt(AtomicInteger::get).sum()).isEqualTo(REQUESTS);
		assertThat(this.statuses.getOrDefault(503, new AtomicInteger()).get()).isLessThan(REQUESTS / 100);
		assertThat(this.statuses.keySet()).contains(200, 304, 400, 403, 404, 405, 406);
		assertThat(this.api.get("/sources").get("total").asInt()).isEqualTo(6);
		assertThat(this.api.get("/entities/chu-lille").get("name").asString()).isEqualTo("CHU de Lille");
		assertThat(log.lines().toList()).as("the log").hasSizeLessThan(50).noneMatch((line) -> line.contains("\tat "));
		assertThat(log.replace("\n", "")).doesNotContainPattern("\\p{Cntrl}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GARBAGE\r\n\r\n", "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
			"GET /\u0000 HTTP/1.1\r\nHost: localhost\r\n\r\n", "GET /{}| HTTP/1.1\r\nHost: localhost\r\n\r\n",
			"GET / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
			"GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n",
			"GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
			"GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: foo\r\n\r\n",
			"POST /reconcile HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n"
					+ "Content-Type: application/x-www-form-urlencoded\r\n\r\nzz\r\n",
			"CONNECT localhost:80 HTTP/1.1\r\nHost: localhost:80\r\n\r\n",
			"TRACE / HTTP/1.1\r\nHost: localhost\r\n\r\n", "G\u00FFT / HTTP/1.1\r\nHost: localhost\r\n\r\n",
			"GET / HTTP/1.1\r\nHost: localhost\r\nno header\r\n\r\n",
			"GET /%2e%2e/ HTTP/1.1\r\nHost: localhost\r\n\r\n",
			"GET / HTTP/1.1\r\nHost: localhost\r\nExpect: more\r\n\r\n" })
	void refusesWhatIsNoRequest(String bytes) throws IOException {
		refuses(bytes);
	}

	@Test
	void refusesWhatIsTooLong() throws IOException {
		String host = " HTTP/1.1\r\nHost: localhost\r\n";
		refuses("GET /" + "a".repeat(200_000) + host + "\r\n");
		refuses("GET /" + host + "X: " + "a".repeat(200_000) + "\r\n\r\n");
		refuses("GET /" + host + "X: a\r\n".repeat(1_000) + "\r\n");
		refuses("A".repeat(20_000) + " /" + host + "\r\n");
	}

	private void refuses(String bytes) throws IOException {
		try (RawHttp http = new RawHttp(this.api.base())) {
			RawHttp.Answer answer = http.sendRaw(bytes);
			assertThat(answer.status()).isBetween(400, 431);
			assertThat(complaints("GET", "", answer)).isEmpty();
		}
	}

	private void attack(Hostile hostile) {
		try (RawHttp http = new RawHttp(this.api.base())) {
			for (int i = 0; i < REQUESTS / CLIENTS; i++) {
				String method = hostile.method();
				String target = hostile.target();
				List<String> headers = new ArrayList<>(hostile.headers());
				List<String> body = hostile.body(method);
				if (!body.isEmpty()) {
					headers.add("Content-Type: " + body.getFirst());
				}
				String request = method + " " + target + " " + headers;
				long start = System.nanoTime();
				try {
					RawHttp.Answer answer = http.send(method, target, headers, body.isEmpty() ? "" : body.getLast());
					this.statuses.computeIfAbsent(answer.status(), (status) -> new AtomicInteger()).incrementAndGet();
					List<String> complaints = complaints(method, target, answer);
					if (Duration.ofNanos(System.nanoTime() - start).compareTo(Patience.of(SLOW)) > 0) {
						complaints.add("slow");
					}
					if (!complaints.isEmpty()) {
						this.failures.add(request + " gave " + answer.status() + " " + answer.headers() + " "
								+ complaints + ": " + text(answer, 300));
					}
				}
				catch (IOException | RuntimeException ex) {
					this.failures.add(request + ": " + ex);
					http.close();
				}
			}
		}
		catch (IOException ex) {
			this.failures.add(ex.toString());
		}
	}

	/** What is wrong with an answer. */
	private static List<String> complaints(String method, String target, RawHttp.Answer answer) throws IOException {
		List<String> complaints = new ArrayList<>();
		// The protocol of assistants has its own errors.
		boolean refused = answer.status() / 100 == 4 && !target.startsWith("/mcp");
		// On a busy machine some may be refused for a while, with Retry-After.
		boolean sentAway = answer.status() == 503 && answer.headers().containsKey("retry-after");
		if (answer.status() >= 500 && !sentAway) {
			complaints.add("a fault");
		}
		if (refused && !answer.type().equals("application/problem+json") && !answer.type().equals("text/html")) {
			complaints.add("no problem details");
		}
		if (refused && !"HEAD".equals(method) && answer.type().equals("application/problem+json")) {
			String text = text(answer, 100_000);
			for (String member : List.of("type", "title", "status", "detail", "instance")) {
				if (!text.contains("\"" + member + "\":")) {
					complaints.add("no " + member);
				}
			}
			String promised = text.contains("problem:bad-input") ? "errors" : text.contains("problem:unknown-entity")
					? "suggestions" : (answer.status() == 406 && target.startsWith("/api/v1/")) ? "formats" : "type";
			if (!text.contains("\"" + promised + "\":")) {
				complaints.add("no " + promised);
			}
		}
		for (String header : List.of("x-content-type-options", "content-security-policy", "referrer-policy")) {
			if (!answer.headers().containsKey(header)) {
				complaints.add("no " + header);
			}
		}
		boolean asText = !answer.type().contains("javascript") && !target.startsWith("/browser")
				&& !target.startsWith("/swagger") && !target.startsWith("/js");
		String beginning = text(answer, 2_000);
		if (asText && (beginning.contains("Exception") || beginning.contains("\tat "))
				|| answer.headers().containsKey("set-cookie") || answer.headers().containsKey("server")) {
			complaints.add("tells of its inside");
		}
		return complaints;
	}

	private static String text(RawHttp.Answer answer, int most) throws IOException {
		byte[] body = answer.plain();
		return new String(body, 0, Math.min(body.length, most), StandardCharsets.UTF_8);
	}

}
