package org.hospitalgraph.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.hospitalgraph.Api;
import org.hospitalgraph.Contract;
import org.hospitalgraph.Patience;
import org.hospitalgraph.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every GET request of the OpenAPI document gets a complete answer, in each of its
 * formats, however a client asks for it. It uses sockets, to notice an answer shorter
 * than announced.
 */
@ServiceTest
@TestInstance(Lifecycle.PER_CLASS)
class EveryAnswerTests {

	private static final String LARGE = "/api/v1/graph?limit=5000";

	/** These need a folder of documents or dossiers, which other tests have. */
	private static final Pattern OF_DOCUMENTS = Pattern.compile("/sources/[^/]+/(document|passages)|/dossiers/[^/]+$");

	@Autowired
	private Api api;

	Stream<String> targets() {
		List<String> targets = new ArrayList<>(List.of("/", "/v3/api-docs", "/js/main.js", "/browser/index.html",
				"/guide/hospital-graph.html", "/reconcile", "/reconcile/suggest/entity?prefix=centre%20hospitalier",
				"/actuator/health", "/api/v1/queries/changes/results?from=2011&to=2013&limit=20"));
		for (Documented operation : Documented.all(Contract.written())) {
			if (OF_DOCUMENTS.matcher(operation.shortest()).find()) {
				continue;
			}
			List<String> formats = operation.formats();
			if (formats.isEmpty()) {
				targets.add(operation.shortest());
			}
			for (String format : formats) {
				String shortest = operation.shortest();
				targets.add(shortest + (shortest.contains("?") ? "&" : "?") + "format=" + format);
			}
		}
		// Mermaid refuses graphs that it cannot draw.
		targets.remove("/api/v1/graph?format=mermaid");
		return targets.stream();
	}

	@ParameterizedTest
	@MethodSource("targets")
	void arrivesHoweverItIsAskedFor(String target) throws IOException {
		try (RawHttp http = new RawHttp(this.api.base())) {
			RawHttp.Answer plain = ask(http, "GET", target);
			assertThat(plain.status()).isEqualTo(200);
			assertThat(plain.headers()).doesNotContainKey("content-encoding");
			for (String coding : List.of("gzip", "*", "gzip;q=0", "br, gzip;q=0.5, *;q=0")) {
				RawHttp.Answer coded = ask(http, "GET", target, "Accept-Encoding: " + coding);
				assertThat(coded.status()).as(coding).isEqualTo(200);
				same(coded, plain, coding);
				boolean refused = coding.contains("gzip;q=0") && !coding.contains("0.5");
				assertThat(refused && coded.headers().containsKey("content-encoding")).isFalse();
			}
			RawHttp.Answer head = ask(http, "HEAD", target, "Accept-Encoding: gzip");
			assertThat(head.status()).isEqualTo(200);
			assertThat(head.headers().get("content-type")).isEqualTo(plain.headers().get("content-type"));
			ranges(http, target, plain);
			caches(http, target, plain);
		}
	}

	private static void ranges(RawHttp http, String target, RawHttp.Answer plain) throws IOException {
		RawHttp.Answer part = ask(http, "GET", target, "Range: bytes=0-99", "Accept-Encoding: gzip");
		assertThat(part.status()).isIn(200, 206);
		if (part.status() == 206) {
			assertThat(part.headers()).doesNotContainKey("content-encoding");
			assertThat(part.body()).isEqualTo(Arrays.copyOf(plain.body(), part.body().length));
		}
	}

	private static void caches(RawHttp http, String target, RawHttp.Answer plain) throws IOException {
		String tag = plain.headers().get("etag");
		if (!target.startsWith("/api/v1")) {
			return;
		}
		assertThat(tag).startsWith("W/\"");
		for (String known : List.of(tag, "\"x\", " + tag, "W/\"a\"," + tag + ",\"b\"", tag.substring(2), "*")) {
			RawHttp.Answer again = ask(http, "GET", target, "If-None-Match: " + known, "Accept-Encoding: gzip");
			assertThat(again.status()).as(known).isEqualTo(304);
			assertThat(again.headers().get("etag")).isEqualTo(tag);
		}
		assertThat(ask(http, "GET", target, "If-None-Match: \"x\", W/\"y\"").status()).isEqualTo(200);
	}

	@Test
	void arrivesAtThoseWhoReadSlowly() throws Exception {
		byte[] whole = this.api.ask(LARGE).bytes();
		try (Socket slow = connected()) {
			request(slow, LARGE, "Connection: close");
			InputStream in = slow.getInputStream();
			int read = 0;
			byte[] buffer = new byte[16_384];
			for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
				read += count;
				Thread.sleep(2);
			}
			assertThat(read).isGreaterThan(whole.length);
		}
	}

	@Test
	void goesOnWhenManyLeaveInTheMiddle() throws Exception {
		for (int i = 0; i < 40; i++) {
			try (Socket leaving = connected()) {
				leaving.setSoLinger(true, 0);
				request(leaving, LARGE + "&format=" + ((i % 2 == 0) ? "json" : "svg"),
						"Accept-Encoding: " + ((i % 4 < 2) ? "gzip" : "identity"));
				assertThat(leaving.getInputStream().readNBytes(200)).hasSize(200);
			}
		}
		long start = System.nanoTime();
		assertThat(this.api.ask(LARGE).status()).isEqualTo(200);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Patience.ofSeconds(20));
	}

	private Socket connected() throws IOException {
		URI base = URI.create(this.api.base());
		Socket socket = new Socket();
		socket.setReceiveBufferSize(8_192);
		socket.connect(new InetSocketAddress(base.getHost(), base.getPort()));
		socket.setSoTimeout(20_000);
		return socket;
	}

	private static void request(Socket socket, String target, String header) throws IOException {
		socket.getOutputStream()
			.write(("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n\r\n")
				.getBytes(StandardCharsets.US_ASCII));
	}

	private static RawHttp.Answer ask(RawHttp http, String method, String target, String... headers)
			throws IOException {
		return http.send(method, target, List.of(headers));
	}

	/** Workbooks contain the time at which they were made. */
	private static void same(RawHttp.Answer coded, RawHttp.Answer plain, String coding) throws IOException {
		assertThat(coded.headers().get("content-type")).isEqualTo(plain.headers().get("content-type"));
		boolean stable = !plain.type().contains("spreadsheet") && !plain.type().contains("health")
				&& !plain.type().contains("actuator");
		if (stable) {
			assertThat(coded.plain()).as(coding).isEqualTo(plain.body());
		}
	}

}
