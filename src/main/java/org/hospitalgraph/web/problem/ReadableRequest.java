package org.hospitalgraph.web.problem;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;

/**
 * A request without its unreadable parts: headers with invalid media types, and
 * parameters that have been refused.
 */
final class ReadableRequest extends HttpServletRequestWrapper {

	private final Set<String> hidden = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

	private final boolean withoutParameters;

	private ReadableRequest(HttpServletRequest request, boolean withoutParameters) {
		super(request);
		this.withoutParameters = withoutParameters;
	}

	/** The request, or its readable parts. */
	static HttpServletRequest of(HttpServletRequest request, boolean withoutParameters) {
		ReadableRequest readable = new ReadableRequest(request, withoutParameters);
		String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
		if (type != null && !isType(type)) {
			readable.hidden.add(HttpHeaders.CONTENT_TYPE);
		}
		String path = request.getRequestURI();
		// The page is always HTML; only the API refuses a format.
		if (path.equals("/") || !path.startsWith("/api/") && !Collections.list(request.getHeaders(HttpHeaders.ACCEPT))
			.stream()
			.allMatch(ReadableRequest::areTypes)) {
			readable.hidden.add(HttpHeaders.ACCEPT);
		}
		return (readable.withoutParameters || !readable.hidden.isEmpty()) ? readable : request;
	}

	private static boolean isType(String header) {
		try {
			return MediaType.parseMediaType(header).isConcrete();
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	/** Reads each part separately, including empty ones, as some readers do. */
	private static boolean areTypes(String header) {
		try {
			for (String type : StringUtils.commaDelimitedListToStringArray(header)) {
				MediaType.parseMediaType(type);
			}
			return true;
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	@Override
	public @Nullable String getContentType() {
		return this.hidden.contains(HttpHeaders.CONTENT_TYPE) ? null : super.getContentType();
	}

	@Override
	public @Nullable String getHeader(String name) {
		return this.hidden.contains(name) ? null : super.getHeader(name);
	}

	@Override
	public Enumeration<String> getHeaders(String name) {
		return this.hidden.contains(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
	}

	@Override
	public Enumeration<String> getHeaderNames() {
		List<String> names = Collections.list(super.getHeaderNames());
		names.removeIf(this.hidden::contains);
		return Collections.enumeration(names);
	}

	@Override
	public @Nullable String getParameter(String name) {
		return this.withoutParameters ? null : super.getParameter(name);
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		return this.withoutParameters ? Map.of() : super.getParameterMap();
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return this.withoutParameters ? Collections.emptyEnumeration() : super.getParameterNames();
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		return this.withoutParameters ? null : super.getParameterValues(name);
	}

}
