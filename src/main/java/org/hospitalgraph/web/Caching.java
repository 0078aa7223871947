package org.hospitalgraph.web;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hospitalgraph.cypher.Revision;
import org.hospitalgraph.model.Fingerprint;
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
		return "\"" + Fingerprint.of(String.join("\n", this.revision.current(), request.getRequestURI(),
				Objects.toString(request.getQueryString()), Objects.toString(request.getHeader(HttpHeaders.ACCEPT)),
				Objects.toString(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)),
				Objects.toString(request.getHeader(HttpHeaders.ACCEPT_ENCODING))), BYTES) + "\"";
	}

}
