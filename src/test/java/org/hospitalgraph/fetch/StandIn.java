package org.hospitalgraph.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A host with the API of data.gouv.fr, which fails as it is told. */
public final class StandIn implements AutoCloseable {

	private final HttpServer server;

	private final Map<String, Map<String, byte[]>> published = new LinkedHashMap<>();

	private final Map<String, String> redirects = new LinkedHashMap<>();

	private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

	private final List<String> ranges = Collections.synchronizedList(new ArrayList<>());

	private final List<Integer> statuses = Collections.synchronizedList(new ArrayList<>());

	private final Deque<Integer> first = new ArrayDeque<>();

	private String retryAfter = "0";

	private int breakOnce = -1;

	private int breakAlways = -1;

	private boolean lies;

	private Duration silence = Duration.ZERO;

	public StandIn() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	public String address() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	/** Adds a file to a data set. */
	public void publish(String slug, String title, byte[] content) {
		this.published.computeIfAbsent(slug, (key) -> new LinkedHashMap<>()).put(title, content);
	}

	void breakOffAfter(int bytes) {
		this.breakOnce = bytes;
	}

	void breakAlwaysAfter(int bytes) {
		this.breakAlways = bytes;
	}

	public void lie(boolean now) {
		this.lies = now;
	}

	void answerFirst(int... answers) {
		for (int answer : answers) {
			this.first.add(answer);
		}
	}

	void retryAfter(String said) {
		this.retryAfter = said;
	}

	void sleep(Duration duration) {
		this.silence = duration;
	}

	void redirect(String path, String target) {
		this.redirects.put(path, target);
	}

	public List<String> asked() {
		return this.asked;
	}

	List<String> ranges() {
		return this.ranges;
	}

	/** Statuses of answers for files. */
	List<Integer> statuses() {
		return this.statuses;
	}

	private void answer(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().getPath();
		this.asked.add(path);
		try (exchange) {
			pause();
			Integer refused = this.first.poll();
			if (refused != null) {
				exchange.getResponseHeaders().set("Retry-After", this.retryAfter);
				exchange.sendResponseHeaders(refused, -1);
				return;
			}
			for (Map.Entry<String, String> redirect : this.redirects.entrySet()) {
				if (path.startsWith(redirect.getKey())) {
					exchange.getResponseHeaders().set("Location", redirect.getValue());
					exchange.sendResponseHeaders(302, -1);
					return;
				}
			}
			if (path.startsWith("/api/1/datasets/")) {
				dataSet(exchange, path.split("/")[4]);
			}
			else if (path.startsWith("/files/")) {
				file(exchange, path.substring("/files/".length()));
			}
			else {
				exchange.sendResponseHeaders(404, -1);
			}
		}
	}

	private void pause() {
		try {
			Thread.sleep(this.silence);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void dataSet(HttpExchange exchange, String slug) throws IOException {
		StringBuilder json = new StringBuilder("{\"id\": \"" + slug + "\", \"resources\": [");
		String comma = "";
		for (Map.Entry<String, byte[]> file : this.published.getOrDefault(slug, Map.of()).entrySet()) {
			json.append(comma)
				.append("{\"title\": \"%s\", \"format\": \"json.gz\", \"url\": \"%s/files/%s\", \"filesize\": %d, \"checksum\": {\"type\": \"sha1\", \"value\": \"%s\"}, \"last_modified\": \"2026-10-01T02:16:25.817000+00:00\"}"
					.formatted(file.getKey(), address(), file.getKey().replace(" ", "%20"), file.getValue().length,
							this.lies ? "0".repeat(40) : sha1(file.getValue())));
			comma = ", ";
		}
		byte[] bytes = json.append("]}").toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		exchange.sendResponseHeaders(200, bytes.length);
		exchange.getResponseBody().write(bytes);
	}

	private void file(HttpExchange exchange, String title) throws IOException {
		byte[] content = this.published.values()
			.stream()
			.filter((files) -> files.containsKey(title))
			.map((files) -> files.get(title))
			.findFirst()
			.orElseThrow();
		String tag = '"' + sha1(content) + '"';
		exchange.getResponseHeaders().set("ETag", tag);
		if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
			status(exchange, 304, -1);
			return;
		}
		String range = exchange.getRequestHeaders().getFirst("Range");
		int from = 0;
		if (range != null) {
			this.ranges.add(range);
			from = Integer.parseInt(range.replaceAll("\\D", ""));
			exchange.getResponseHeaders()
				.set("Content-Range", "bytes %d-%d/%d".formatted(from, content.length - 1, content.length));
		}
		status(exchange, (range != null) ? 206 : 200, content.length - from);
		OutputStream out = exchange.getResponseBody();
		int most = (this.breakOnce >= 0) ? this.breakOnce : this.breakAlways;
		this.breakOnce = -1;
		out.write(content, from, (most >= 0) ? Math.min(most, content.length - from) : content.length - from);
		out.flush();
	}

	private void status(HttpExchange exchange, int status, long length) throws IOException {
		this.statuses.add(status);
		exchange.sendResponseHeaders(status, length);
	}

	private static String sha1(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
