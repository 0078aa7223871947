package org.hospitalgraph.benchmark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A persistent HTTP connection with a minimal client, because client and server share the
 * machine.
 */
final class KeptConnection implements AutoCloseable {

	private final Socket socket;

	private final InputStream in;

	private final OutputStream out;

	private final byte[] request;

	private String etag = "";

	private long length;

	KeptConnection(int port, String path, String header) throws IOException {
		this.socket = new Socket("127.0.0.1", port);
		this.socket.setTcpNoDelay(true);
		this.in = new BufferedInputStream(this.socket.getInputStream(), 1 << 16);
		this.out = this.socket.getOutputStream();
		this.request = ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n" + header
				+ "\r\n")
			.getBytes(StandardCharsets.US_ASCII);
	}

	/** Asks once, reads the whole answer and returns its status. */
	int ask() throws IOException {
		this.out.write(this.request);
		this.out.flush();
		int status = Integer.parseInt(line().split(" ")[1]);
		this.length = 0;
		boolean chunked = false;
		for (String header = line(); !header.isEmpty(); header = line()) {
			String lower = header.toLowerCase(Locale.ROOT);
			if (lower.startsWith("content-length:")) {
				this.length = Long.parseLong(lower.substring(15).strip());
			}
			chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
			if (lower.startsWith("etag:")) {
				this.etag = header.substring(5).strip();
			}
		}
		if (chunked) {
			for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
				this.length += size;
				this.in.skipNBytes(size + 2);
			}
			line();
		}
		else if (status != 304) {
			this.in.skipNBytes(this.length);
		}
		return status;
	}

	/** The number of bytes in the latest answer. */
	long length() {
		return this.length;
	}

	String etag() {
		return this.etag;
	}

	private String line() throws IOException {
		StringBuilder line = new StringBuilder();
		for (int read = this.in.read(); read != '\n'; read = this.in.read()) {
			if (read < 0) {
				throw new IOException("the connection was closed");
			}
			if (read != '\r') {
				line.append((char) read);
			}
		}
		return line.toString();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
