package org.hospitalgraph.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Packs answers for those who take gzip. Tomcat would, but leaves alone whatever has a
 * strong ETag; ours says which packing it is of, so it stays true.
 */
class Compression extends OncePerRequestFilter {

	/** Smaller answers fit into a packet or two anyway. */
	private static final int WORTH_IT = 2048;

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!"GET".equals(request.getMethod()) || !takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
			chain.doFilter(request, response);
			return;
		}
		Packed packed = new Packed(response);
		chain.doFilter(request, packed);
		packed.finish();
	}

	static boolean takesGzip(@Nullable String accepted) {
		if (accepted == null || accepted.length() > 1000) {
			return false;
		}
		for (String coding : accepted.toLowerCase(Locale.ROOT).split(",")) {
			String[] parts = coding.strip().split("\\s*;\\s*");
			if (parts.length > 0 && (parts[0].equals("gzip") || parts[0].equals("*"))) {
				return parts.length == 1 || !parts[1].matches("q=0(\\.0*)?");
			}
		}
		return false;
	}

	/** Collects the beginning of an answer, then decides. */
	private static final class Packed extends HttpServletResponseWrapper {

		private @Nullable Out out;

		private long length = -1;

		Packed(HttpServletResponse response) {
			super(response);
		}

		@Override
		public ServletOutputStream getOutputStream() {
			if (this.out == null) {
				this.out = new Out(this);
			}
			return this.out;
		}

		@Override
		public void setContentLength(int length) {
			this.length = length;
		}

		@Override
		public void setContentLengthLong(long length) {
			this.length = length;
		}

		@Override
		public void flushBuffer() throws IOException {
			if (this.out == null) {
				super.flushBuffer();
			}
		}

		@Override
		public void reset() {
			super.reset();
			this.out = null;
		}

		void finish() throws IOException {
			if (this.out != null) {
				this.out.finish();
			}
			else if (this.length >= 0 && !isCommitted()) {
				getResponse().setContentLengthLong(this.length);
			}
		}

		private HttpServletResponse plain() {
			return (HttpServletResponse) getResponse();
		}

		private boolean isWorthIt() {
			String type = getContentType();
			return type != null && !type.startsWith("application/zip") && !type.startsWith("application/vnd.openxml")
					&& !containsHeader(HttpHeaders.CONTENT_ENCODING);
		}

	}

	/** The stream: plain where it stays small, packed where not. */
	private static final class Out extends ServletOutputStream {

		private final Packed response;

		private final byte[] beginning = new byte[WORTH_IT];

		private int collected;

		private @Nullable OutputStream to;

		Out(Packed response) {
			this.response = response;
		}

		@Override
		public void write(int value) throws IOException {
			write(new byte[] { (byte) value }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int count) throws IOException {
			if (this.to == null && this.collected + count <= WORTH_IT) {
				System.arraycopy(bytes, offset, this.beginning, this.collected, count);
				this.collected += count;
				return;
			}
			open(true).write(bytes, offset, count);
		}

		private OutputStream open(boolean large) throws IOException {
			if (this.to == null) {
				OutputStream plain = this.response.plain().getOutputStream();
				if (large && this.response.isWorthIt()) {
					this.response.plain().setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
					plain = new GZIPOutputStream(plain, 8192);
				}
				plain.write(this.beginning, 0, this.collected);
				this.to = plain;
			}
			return this.to;
		}

		void finish() throws IOException {
			if (this.to == null && !this.response.isCommitted()) {
				this.response.plain().setContentLengthLong(this.collected);
			}
			OutputStream stream = open(false);
			if (stream instanceof GZIPOutputStream packed) {
				packed.finish();
			}
			stream.flush();
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setWriteListener(WriteListener listener) {
			throw new UnsupportedOperationException("answers are written at once");
		}

	}

}
