package org.hospitalgraph.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;

import org.hospitalgraph.model.message.Message;

/**
 * Sends requests: follows redirects if they are allowed, waits if a host asks for it, and
 * gives up on hosts that do not answer.
 */
final class Wire {

	private static final int MOST_REDIRECTS = 5;

	private static final int MOST_TRIES = 5;

	private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

	private final HttpClient client;

	private final Hosts hosts;

	private final Duration patience;

	/**
	 * A wire.
	 * @param patience how long a host may be silent
	 */
	Wire(Hosts hosts, Duration patience) {
		this.hosts = hosts;
		this.patience = patience;
		this.client = HttpClient.newBuilder()
			.followRedirects(HttpClient.Redirect.NEVER)
			.connectTimeout(patience)
			.proxy(ProxySelector.getDefault())
			.build();
	}

	/**
	 * The answer of a host, whatever its status, after waiting if the host asks for it.
	 */
	HttpResponse<InputStream> get(URI address, Map<String, String> headers) throws IOException {
		for (int tried = 1;; tried++) {
			try {
				HttpResponse<InputStream> response = following(address, headers);
				int status = response.statusCode();
				if (tried >= MOST_TRIES || status != 429 && status != 503 && status != 502 && status != 504) {
					return response;
				}
				response.body().close();
				pause(wait(response, tried), address);
			}
			catch (HttpTimeoutException ex) {
				if (tried >= 2) {
					throw new NotFetched(Message.of("fetch.slow", address.getHost(), this.patience.toSeconds()), ex);
				}
			}
			catch (IOException ex) {
				if (tried >= 3) {
					throw new NotFetched(Message.of("fetch.unreachable", address.getHost(), said(ex)), ex);
				}
				pause(Duration.ofSeconds(tried), address);
			}
		}
	}

	private static String said(IOException ex) {
		return (ex.getMessage() != null) ? ex.getMessage() : ex.getClass().getSimpleName();
	}

	private HttpResponse<InputStream> following(URI address, Map<String, String> headers) throws IOException {
		URI next = address;
		for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
			HttpResponse<InputStream> response = once(next, headers);
			int status = response.statusCode();
			if (status != 301 && status != 302 && status != 303 && status != 307 && status != 308) {
				return response;
			}
			response.body().close();
			String location = response.headers().firstValue("Location").orElse("");
			URI target;
			try {
				target = next.resolve(location);
			}
			catch (IllegalArgumentException ex) {
				throw new NotFetched(Message.of("fetch.no-address", next.getHost()), ex);
			}
			this.hosts.checkLed(next, target);
			next = target;
		}
		throw new NotFetched(Message.of("fetch.redirects", address.getHost()));
	}

	private HttpResponse<InputStream> once(URI address, Map<String, String> headers) throws IOException {
		HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(this.patience);
		request.header("User-Agent", "hospital-graph");
		headers.forEach(request::header);
		try {
			return this.client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new NotFetched(Message.of("fetch.interrupted"), ex);
		}
	}

	/** How long the host asks us to wait. */
	private static Duration wait(HttpResponse<?> response, int tried) {
		String said = response.headers().firstValue("Retry-After").orElse("");
		if (said.matches("\\d{1,9}")) {
			return Duration.ofSeconds(Long.parseLong(said));
		}
		try {
			return Duration.between(Instant.now(),
					ZonedDateTime.parse(said, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
		}
		catch (DateTimeParseException ex) {
			return Duration.ofSeconds(1L << tried);
		}
	}

	private static void pause(Duration wait, URI address) {
		if (wait.compareTo(LONGEST_WAIT) > 0) {
			throw new NotFetched(Message.of("fetch.later", address.getHost(), wait.toSeconds()));
		}
		try {
			Thread.sleep(wait.isNegative() ? Duration.ZERO : wait);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new NotFetched(Message.of("fetch.interrupted"), ex);
		}
	}

}
