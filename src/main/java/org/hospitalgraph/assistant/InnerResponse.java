package org.hospitalgraph.assistant;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

/** Keeps the answer of the REST API in memory instead of sending it to the assistant. */
final class InnerResponse extends HttpServletResponseWrapper {

	private final ByteArrayOutputStream body = new ByteArrayOutputStream();

	private final ServletOutputStream stream = new Kept();

	private final PrintWriter writer = new PrintWriter(this.stream, false, StandardCharsets.UTF_8);

	private int status = SC_OK;

	InnerResponse(HttpServletResponse outer) {
		super(outer);
	}

	byte[] body() {
		this.writer.flush();
		return this.body.toByteArray();
	}

	@Override
	public int getStatus() {
		return this.status;
	}

	@Override
	public void setStatus(int status) {
		this.status = status;
	}

	@Override
	public void sendError(int error, String message) {
		this.status = error;
	}

	@Override
	public void sendError(int error) {
		this.status = error;
	}

	@Override
	public ServletOutputStream getOutputStream() {
		return this.stream;
	}

	@Override
	public PrintWriter getWriter() {
		return this.writer;
	}

	@Override
	public boolean isCommitted() {
		return false;
	}

	@Override
	public void flushBuffer() {
		this.writer.flush();
	}

	@Override
	public void resetBuffer() {
		this.body.reset();
	}

	@Override
	public void reset() {
		this.body.reset();
		this.status = SC_OK;
	}

	@Override
	public void setHeader(String name, @Nullable String value) {
		// headers of the inner answer end here
	}

	@Override
	public void addHeader(String name, @Nullable String value) {
		// see setHeader
	}

	@Override
	public void setIntHeader(String name, int value) {
		// see setHeader
	}

	@Override
	public void addIntHeader(String name, int value) {
		// see setHeader
	}

	@Override
	public void setDateHeader(String name, long date) {
		// see setHeader
	}

	@Override
	public void addDateHeader(String name, long date) {
		// see setHeader
	}

	@Override
	public boolean containsHeader(String name) {
		return false;
	}

	@Override
	public @Nullable String getHeader(String name) {
		return null;
	}

	@Override
	public Collection<String> getHeaders(String name) {
		return List.of();
	}

	@Override
	public void setContentType(@Nullable String type) {
		// see setHeader
	}

	@Override
	public void setContentLength(int length) {
		// see setHeader
	}

	@Override
	public void setContentLengthLong(long length) {
		// see setHeader
	}

	@Override
	public void setCharacterEncoding(@Nullable String encoding) {
		// always UTF-8
	}

	/** Into memory. */
	private final class Kept extends ServletOutputStream {

		@Override
		public void write(int octet) {
			InnerResponse.this.body.write(octet);
		}

		@Override
		public void write(byte[] octets, int offset, int length) throws IOException {
			InnerResponse.this.body.write(octets, offset, length);
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setWriteListener(WriteListener listener) {
			throw new UnsupportedOperationException("it is never written to asynchronously");
		}

	}

}
