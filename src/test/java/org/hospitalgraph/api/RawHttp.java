package org.hospitalgraph.api;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

import org.hospitalgraph.Patience;
import org.jspecify.annotations.Nullable;

/** A connection that can send anything, unlike a normal client. */
class RawHttp implements Closeable {

	private static final Duration PATIENCE = Duration.ofSeconds(15);

	private final URI base;

	private final String host;

	private @Nullable Socket socket;

	private @Nullable InputStream in;

	RawHttp(String base) {
		this(base, "localhost");
	}

	/** Uses another host name than that of the service. */
	RawHttp(String base, String host) {
		this.base = URI.create(base);
		this.host = host;
	}

	Answer send(String method, String target, List<String> headers) throws IOException {
		return send(method, target, headers, "");
	}

	/**
	 * Sends a body with its length, even if none is expected. A kept connection may have
	 * been closed meanwhile; then it asks again on another one, as every client does.
	 */
	Answer send(String method, String target, List<String> headers, String body) throws IOException {
		boolean kept = this.socket != null;
		try {
			return sendOnce(method, target, headers, body);
		}
		catch (NoAnswer ex) {
			close();
			if (kept) {
				return sendOnce(method, target, headers, body);
			}
			throw ex;
		}
	}

	private Answer sendOnce(String method, String target, List<String> headers, String body) throws IOException {
		if (this.socket == null || this.in == null) {
			connect();
		}
		StringBuilder request = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: " + this.host + "\r\n");
		headers.forEach((header) -> request.append(header).append("\r\n"));
		if (!body.isEmpty()) {
			request.append("Content-Length: ").append(body.getBytes(StandardCharsets.UTF_8).length).append("\r\n");
		}
		write(request.append("\r\n").append(body).toString());
		Answer answer = answer(this.in, "HEAD".equals(method));
		boolean silently = answer.status == 417;
		if (silently || "close".equalsIgnoreCase(answer.headers.get("connection"))) {
			close();
		}
		return answer;
	}

	/** Sends any bytes, and reads the answer. */
	Answer sendRaw(String bytes) throws IOException {
		connect();
		write(bytes);
		return answer(Objects.requireNonNull(this.in), false);
	}

	private void connect() throws IOException {
		this.socket = new Socket(this.base.getHost(), this.base.getPort());
		this.socket.setSoTimeout(Math.toIntExact(Patience.of(PATIENCE).toMillis()));
		this.in = new BufferedInputStream(this.socket.getInputStream());
	}

	private void write(String text) throws IOException {
		OutputStream out = Objects.requireNonNull(this.socket).getOutputStream();
		try {
			out.write(text.getBytes(StandardCharsets.UTF_8));
			out.flush();
		}
		catch (SocketException ex) {
			// The request was refused before its end; there may be an answer all the
			// same.
		}
	}

	private static Answer answer(InputStream in, boolean headersOnly) throws IOException {
		String line = line(in);
		if (line.isEmpty()) {
			throw new NoAnswer();
		}
		int status = Integer.parseInt(line.split(" ")[1]);
		Map<String, String> headers = new TreeMap<>();
		for (String header = line(in); !header.isEmpty(); header = line(in)) {
			int colon = header.indexOf(':');
			headers.put(header.substring(0, colon).toLowerCase(Locale.ROOT), header.substring(colon + 1).strip());
		}
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		if (headersOnly || status == 304) {
			return new Answer(status, headers, new byte[0]);
		}
		if ("chunked".equals(headers.get("transfer-encoding"))) {
			for (int size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
				body.write(in.readNBytes(size));
				line(in);
			}
			line(in);
		}
		else {
			int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
			byte[] given = in.readNBytes(length);
			if (given.length < length) {
				throw new IOException("an answer of " + length + " bytes ends after " + given.length);
			}
			body.write(given);
		}
		return new Answer(status, headers, body.toByteArray());
	}

	private static String line(InputStream in) throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		for (int next = in.read(); next != '\n' && next >= 0; next = in.read()) {
			if (next != '\r') {
				line.write(next);
			}
		}
		return line.toString(StandardCharsets.ISO_8859_1);
	}

	@Override
	public void close() throws IOException {
		if (this.socket != null) {
			this.socket.close();
		}
		this.socket = null;
		this.in = null;
	}

	private static final class NoAnswer extends IOException {

		NoAnswer() {
			super("no answer");
		}

	}

	/** An answer, with the names of headers in lower case. */
	record Answer(int status, Map<String, String> headers, byte[] body) {

		/** The body, decompressed if necessary. */
		byte[] plain() throws IOException {
			if (!"gzip".equals(this.headers.get("content-encoding")) || this.body.length == 0) {
				return this.body;
			}
			try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(this.body))) {
				return packed.readAllBytes();
			}
		}

		String type() {
			return this.headers.getOrDefault("content-type", "").split(";")[0];
		}

	}

}
