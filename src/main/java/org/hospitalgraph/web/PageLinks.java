package org.hospitalgraph.web;

import java.util.ArrayList;
import java.util.List;

import org.hospitalgraph.model.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriComponentsBuilder;

/** Says in {@code Link} headers where the other pages of a list are. */
@RestControllerAdvice
class PageLinks implements ResponseBodyAdvice<Object> {

	/** No header of an answer is longer; limit and offset still say where one is. */
	private static final int LONGEST = 8_000;

	@Override
	public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
		return Listing.class.isAssignableFrom(returned.getParameterType());
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter returned, MediaType type,
			Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
			ServerHttpResponse response) {
		if (body instanceof Listing<?> list && list.limit() > 0) {
			List<String> links = new ArrayList<>();
			long last = Math.max(0, (list.total() - 1) / list.limit() * list.limit());
			if (list.offset() > 0) {
				links.add(link(request, 0, "first"));
				links.add(link(request, Math.max(0, list.offset() - list.limit()), "prev"));
			}
			if (list.offset() + list.limit() < list.total()) {
				links.add(link(request, list.offset() + list.limit(), "next"));
				links.add(link(request, last, "last"));
			}
			String all = String.join(", ", links);
			if (!links.isEmpty() && all.length() <= LONGEST) {
				response.getHeaders().set(HttpHeaders.LINK, all);
			}
		}
		return body;
	}

	/** Relative to this host, so that a proxy in front need not be known. */
	private static String link(ServerHttpRequest request, long offset, String relation) {
		String url = UriComponentsBuilder.fromUri(request.getURI())
			.scheme(null)
			.host(null)
			.port(null)
			.replaceQueryParam("offset", offset)
			.build()
			.toUriString();
		return "<" + url + ">; rel=\"" + relation + "\"";
	}

}
