package org.hospitalgraph.web.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hospitalgraph.model.answer.Paged;
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

/**
 * Adds {@code Link} headers with the first, last, next and previous page of a list,
 * unless it has only one page.
 */
@RestControllerAdvice
class PageLinks implements ResponseBodyAdvice<Object> {

	/** The longest header; without it, limit and offset still say which page it is. */
	private static final int LONGEST = 8_000;

	@Override
	public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
		return Paged.class.isAssignableFrom(returned.getParameterType());
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter returned, MediaType type,
			Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
			ServerHttpResponse response) {
		if (body instanceof Paged list && list.limit() > 0) {
			List<String> links = new ArrayList<>();
			pages(list).forEach((relation, offset) -> links.add(link(request, offset, relation)));
			String all = String.join(", ", links);
			if (!links.isEmpty() && all.length() <= LONGEST) {
				response.getHeaders().set(HttpHeaders.LINK, all);
			}
		}
		return body;
	}

	/** The offsets of the other pages, by their relation to this one. */
	private static Map<String, Long> pages(Paged list) {
		Map<String, Long> pages = new LinkedHashMap<>();
		boolean more = (long) list.offset() + list.limit() < list.total();
		if (list.offset() == 0 && !more) {
			return pages;
		}
		// Pages are aligned with this one, so that following next ends at the last page.
		long shift = list.offset() % list.limit();
		long last = Math.max(0, shift + Math.floorDiv(list.total() - 1 - shift, list.limit()) * list.limit());
		pages.put("first", 0L);
		if (list.offset() > 0) {
			pages.put("prev", Math.clamp((long) list.offset() - list.limit(), 0, last));
		}
		if (more) {
			pages.put("next", (long) list.offset() + list.limit());
		}
		pages.put("last", last);
		return pages;
	}

	/** Relative to the host, so that a proxy in front does not matter. */
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
