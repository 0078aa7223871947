package org.hospitalgraph;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.zip.GZIPInputStream;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls the service as a client would, and checks every answer below {@code /api/v1}
 * against the OpenAPI document.
 */
public class Api {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

	private final IntSupplier port;

	@Autowired
	Api(ApplicationContext context) {
		this(() -> ((WebServerApplicationContext) context).getWebServer().getPort());
	}

	/** A client for a service in any process. */
	Api(IntSupplier port) {
		this.port = port;
	}

	/** The port of the service. */
	public String base() {
		return "http://127.0.0.1:" + this.port.getAsInt();
	}

	/**
	 * The answer of an endpoint below {@code /api/v1}; fails unless the status is 200.
	 */
	public JsonNode get(String path) {
		Answer answer = ask("/api/v1" + path);
		if (answer.status() != 200) {
			throw new AssertionError(path + " gave " + answer.status() + ": " + answer.text());
		}
		return answer.json();
	}

	/** The answer to a GET, with any status; headers in pairs of name and value. */
	public Answer ask(String path, String... headers) {
		return send("GET", path, headers);
	}

	/** The answer to any method. */
	public Answer send(String method, String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base() + path))
			.method(method, HttpRequest.BodyPublishers.noBody());
		if (headers.length > 0) {
			request.headers(headers);
		}
		Answer answer = send(request);
		if (path.startsWith("/api/v1") && !path.startsWith("/api/v1/reconcile/1.0-draft")) {
			Contract.written().check(method, path, answer.status(), answer.header("Content-Type"), answer.plain());
		}
		return answer;
	}

	private Answer send(HttpRequest.Builder request) {
		try {
			HttpResponse<byte[]> response = this.client.send(request.timeout(Patience.ofSeconds(60)).build(),
					BodyHandlers.ofByteArray());
			return new Answer(response);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** The answer to a form, as a browser sends one; names and values in pairs. */
	public Answer post(String path, String... fields) {
		StringBuilder form = new StringBuilder();
		for (int i = 0; i < fields.length; i += 2) {
			form.append(form.isEmpty() ? "" : "&")
				.append(fields[i])
				.append('=')
				.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
		}
		Answer answer = send(HttpRequest.newBuilder(URI.create(base() + path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form.toString())));
		if (path.startsWith("/api/v1")) {
			Contract.written().check("POST", path, answer.status(), answer.header("Content-Type"), answer.plain());
		}
		return answer;
	}

	/** The answer to a POST with a body. */
	public Answer send(String path, String contentType, byte[] body, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base() + path))
			.header("Content-Type", contentType)
			.POST(HttpRequest.BodyPublishers.ofByteArray(body));
		if (headers.length > 0) {
			request.headers(headers);
		}
		Answer answer = send(request);
		Contract.written().check("POST", path, answer.status(), answer.header("Content-Type"), answer.plain());
		return answer;
	}

	/** The texts of a field of each element of an array. */
	public static List<String> texts(JsonNode array, String pointer) {
		return array.valueStream().map((element) -> element.at(pointer).asString()).toList();
	}

	/** The answer to a PUT. */
	public Answer put(String path, String contentType, byte[] body, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base() + path))
			.header("Content-Type", contentType)
			.PUT(HttpRequest.BodyPublishers.ofByteArray(body));
		if (headers.length > 0) {
			request.headers(headers);
		}
		Answer answer = send(request);
		Contract.written().check("PUT", path, answer.status(), answer.header("Content-Type"), answer.plain());
		return answer;
	}

	/** An answer. */
	public record Answer(HttpResponse<byte[]> response) {

		public int status() {
			return this.response.statusCode();
		}

		public byte[] bytes() {
			return this.response.body();
		}

		/** The body, decompressed if necessary. */
		public byte[] plain() {
			if (!"gzip".equals(header("Content-Encoding"))) {
				return this.response.body();
			}
			try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(this.response.body()))) {
				return packed.readAllBytes();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		public String text() {
			return new String(plain(), StandardCharsets.UTF_8);
		}

		public JsonNode json() {
			return MAPPER.readTree(plain());
		}

		public String header(String name) {
			return this.response.headers().firstValue(name).orElse("");
		}

	}

}
