package org.hospitalgraph.api;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** A connection that sends what no decent client would. */
class RawHttp implements Closeable {

	private static final int PATIENCE = 20_000;

	private final URI base;

	private final String host;

	private @Nullable Socket socket;

	private @Nullable InputStream in;

	RawHttp(String base) {
		this(base, "localhost");
	}

	/** Calls the service by another name than its own. */
	RawHttp(String base, String host) {
		this.base = URI.create(base);
		this.host = host;
	}

	Answer send(String method, String target, List<String> headers) throws IOException {
		if (this.socket == null || this.in == null) {
			this.socket = new Socket(this.base.getHost(), this.base.getPort());
			this.socket.setSoTimeout(PATIENCE);
			this.in = new BufferedInputStream(this.socket.getInputStream());
		}
		StringBuilder request = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: " + this.host + "\r\n");
		headers.forEach((header) -> request.append(header).append("\r\n"));
		this.socket.getOutputStream().write(request.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
		this.socket.getOutputStream().flush();
		Answer answer = answer(this.in);
		boolean silently = answer.status == 417;
		if (silently || "close".equalsIgnoreCase(answer.headers.get("connection"))) {
			close();
		}
		return answer;
	}

	private static Answer answer(InputStream in) throws IOException {
		String line = line(in);
		if (line.isEmpty()) {
			throw new IOException("no answer");
		}
		int status = Integer.parseInt(line.split(" ")[1]);
		Map<String, String> headers = new TreeMap<>();
		for (String header = line(in); !header.isEmpty(); header = line(in)) {
			int colon = header.indexOf(':');
			headers.put(header.substring(0, colon).toLowerCase(Locale.ROOT), header.substring(colon + 1).strip());
		}
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		if ("chunked".equals(headers.get("transfer-encoding"))) {
			for (int size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
				body.write(in.readNBytes(size));
				line(in);
			}
			line(in);
		}
		else {
			body.write(in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0"))));
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

	/** What came back; names of headers in small letters. */
	record Answer(int status, Map<String, String> headers, byte[] body) {

		String type() {
			return this.headers.getOrDefault("content-type", "").split(";")[0];
		}

	}

}
