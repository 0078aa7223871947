package org.hospitalgraph.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hospitalgraph.cypher.Revision;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * The same question at the same revision has the same answer: a strong ETag by revision
 * and request, and 304 without asking the database where the caller has that answer
 * already.
 */
class Caching implements HandlerInterceptor {

	private static final int BYTES = 12;

	private final Revision revision;

	Caching(Revision revision) {
		this.revision = revision;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		String method = request.getMethod();
		if (!"GET".equals(method) && !"HEAD".equals(method)) {
			return true;
		}
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		response.addHeader(HttpHeaders.VARY, "Accept, Accept-Language, Accept-Encoding");
		return !new ServletWebRequest(request, response).checkNotModified(tag(request));
	}

	private String tag(HttpServletRequest request) {
		return "\"" + hash(String.join("\n", this.revision.current(), request.getRequestURI(),
				Objects.toString(request.getQueryString()), Objects.toString(request.getHeader(HttpHeaders.ACCEPT)),
				Objects.toString(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)),
				Objects.toString(request.getHeader(HttpHeaders.ACCEPT_ENCODING)))) + "\"";
	}

	private static String hash(String text) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, BYTES);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has SHA-256", ex);
		}
	}

}
