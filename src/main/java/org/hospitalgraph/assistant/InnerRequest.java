package org.hospitalgraph.assistant;

import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A request to the REST API within the request of an assistant: with another address, no
 * body, and attributes of its own.
 */
final class InnerRequest extends HttpServletRequestWrapper {

	private final ApiAddress address;

	private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

	private final Map<String, Object> attributes = new HashMap<>();

	InnerRequest(HttpServletRequest outer, ApiAddress address, Locale language) {
		super(outer);
		this.address = address;
		this.headers.put("Accept", "application/json, application/problem+json");
		this.headers.put("Accept-Language", language.toLanguageTag());
		this.headers.put("Host", String.valueOf(outer.getHeader("Host")));
	}

	@Override
	public String getMethod() {
		return "GET";
	}

	@Override
	public DispatcherType getDispatcherType() {
		return DispatcherType.REQUEST;
	}

	@Override
	public String getRequestURI() {
		return this.address.path();
	}

	@Override
	public StringBuffer getRequestURL() {
		return new StringBuffer(this.address.path());
	}

	@Override
	public String getServletPath() {
		return "";
	}

	@Override
	public @Nullable String getPathInfo() {
		return this.address.path();
	}

	@Override
	public @Nullable String getQueryString() {
		String whole = this.address.toString();
		int question = whole.indexOf('?');
		return (question < 0) ? null : whole.substring(question + 1);
	}

	@Override
	public @Nullable String getParameter(String name) {
		List<String> values = this.address.parameters().get(name);
		return (values == null || values.isEmpty()) ? null : values.getFirst();
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		List<String> values = this.address.parameters().get(name);
		return (values == null) ? null : values.toArray(String[]::new);
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(this.address.parameters().keySet());
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		Map<String, String[]> map = new HashMap<>();
		this.address.parameters().forEach((name, values) -> map.put(name, values.toArray(String[]::new)));
		return map;
	}

	@Override
	public @Nullable String getHeader(String name) {
		return this.headers.get(name);
	}

	@Override
	public Enumeration<String> getHeaders(String name) {
		String value = this.headers.get(name);
		return Collections.enumeration((value != null) ? List.of(value) : List.of());
	}

	@Override
	public Enumeration<String> getHeaderNames() {
		return Collections.enumeration(this.headers.keySet());
	}

	@Override
	public long getDateHeader(String name) {
		return -1;
	}

	@Override
	public Locale getLocale() {
		return Locale.forLanguageTag(this.headers.get("Accept-Language"));
	}

	@Override
	public Enumeration<Locale> getLocales() {
		return Collections.enumeration(Arrays.asList(getLocale()));
	}

	@Override
	public @Nullable String getContentType() {
		return null;
	}

	@Override
	public int getContentLength() {
		return 0;
	}

	@Override
	public long getContentLengthLong() {
		return 0;
	}

	@Override
	public @Nullable Object getAttribute(String name) {
		return this.attributes.get(name);
	}

	@Override
	public Enumeration<String> getAttributeNames() {
		return Collections.enumeration(this.attributes.keySet());
	}

	@Override
	public void setAttribute(String name, @Nullable Object value) {
		if (value == null) {
			this.attributes.remove(name);
		}
		else {
			this.attributes.put(name, value);
		}
	}

	@Override
	public void removeAttribute(String name) {
		this.attributes.remove(name);
	}

}
