package org.hospitalgraph.web.answer;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * {@code If-None-Match: *} asks for an answer only if there is none, which is known only
 * when the answer has been found.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class AnyVersion implements ResponseBodyAdvice<Object> {

	@Override
	public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
		return true;
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter returned, MediaType type,
			Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
			ServerHttpResponse response) {
		boolean any = "*".equals(String.valueOf(request.getHeaders().getFirst(HttpHeaders.IF_NONE_MATCH)).strip());
		if (any && response instanceof ServletServerHttpResponse answer
				&& answer.getServletResponse().getStatus() == HttpStatus.OK.value()
				&& answer.getServletResponse().getHeader(HttpHeaders.ETAG) != null) {
			response.setStatusCode(HttpStatus.NOT_MODIFIED);
			return null;
		}
		return body;
	}

}
