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
 * Says in {@code Link} headers where the other pages of a list are, and which are the
 * first and the last. A list that is on one page has none.
 */
@RestControllerAdvice
class PageLinks implements ResponseBodyAdvice<Object> {

	/** No header of an answer is longer; limit and offset still say where one is. */
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

	/** How many each of the other pages skips, by what it is to this one. */
	private static Map<String, Long> pages(Paged list) {
		Map<String, Long> pages = new LinkedHashMap<>();
		boolean more = (long) list.offset() + list.limit() < list.total();
		if (list.offset() == 0 && !more) {
			return pages;
		}
		// Pages lie as this one does, so that next leads from each to the last.
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
