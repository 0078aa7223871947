package org.hospitalgraph.api;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.hospitalgraph.Api;
import org.hospitalgraph.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** No input makes the service fail, hang or tell how its inside looks. */
@ServiceTest
class HostileRequestsTests {

	private static final int REQUESTS = 10_000;

	private static final int CLIENTS = 4;

	private static final long SEED = 20_170_703;

	private static final Duration SLOW = Duration.ofSeconds(12);

	@Autowired
	private Api api;

	private final Map<Integer, AtomicInteger> statuses = new ConcurrentSkipListMap<>();

	private final Queue<String> failures = new ConcurrentLinkedQueue<>();

	@Test
	void answersTenThousandValidAndHostileRequestsWithoutFailing() throws InterruptedException {
		Hostile.VALID.forEach((target) -> assertThat(this.api.ask("/api/v1" + target).status()).isEqualTo(200));
		long start = System.nanoTime();
		try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
			for (int i = 0; i < CLIENTS; i++) {
				int client = i;
				clients.execute(() -> attack(client));
			}
			clients.shutdown();
			assertThat(clients.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
		}
		System.out.printf("%d hostile requests in %.0f s: %s%n", REQUESTS, (System.nanoTime() - start) / 1e9,
				this.statuses);
		assertThat(this.failures).isEmpty();
		assertThat(this.statuses.values().stream().mapToInt(AtomicInteger::get).sum()).isEqualTo(REQUESTS);
		assertThat(this.statuses.keySet()).contains(200, 400, 404, 405, 406);
		assertThat(this.api.get("/sources").get("total").asInt()).isEqualTo(5);
		assertThat(this.api.get("/entities/chu-lille").get("name").asString()).isEqualTo("CHU de Lille");
	}

	private void attack(int client) {
		Hostile hostile = new Hostile(SEED + client);
		try (RawHttp http = new RawHttp(this.api.base())) {
			for (int i = 0; i < REQUESTS / CLIENTS; i++) {
				String method = hostile.method();
				String target = hostile.target();
				var headers = hostile.headers();
				String request = method + " " + target + " " + headers;
				long start = System.nanoTime();
				try {
					RawHttp.Answer answer = http.send(method, target, headers);
					this.statuses.computeIfAbsent(answer.status(), (status) -> new AtomicInteger()).incrementAndGet();
					judge(request, answer, Duration.ofNanos(System.nanoTime() - start));
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

	private void judge(String request, RawHttp.Answer answer, Duration took) {
		String text = new String(answer.body(), 0, Math.min(answer.body().length, 2000),
				java.nio.charset.StandardCharsets.UTF_8);
		Set<String> odd = Set.of("text/html", "application/octet-stream", "application/yaml", "text/plain");
		boolean fine = switch (answer.status() / 100) {
			case 2, 3 -> !odd.contains(answer.type());
			case 4 -> answer.type().equals("application/problem+json")
					|| answer.status() == 403 && answer.body().length < 100 || answer.status() == 417;
			default -> false;
		};
		if (!fine || took.compareTo(SLOW) > 0 || text.contains("Exception") || text.contains("\tat ")
				|| answer.headers().containsKey("set-cookie")) {
			this.failures.add(request + " gave " + answer.status() + " " + answer.type() + " in " + took.toMillis()
					+ " ms: " + text.substring(0, Math.min(text.length(), 300)));
		}
	}

}
