package org.hospitalgraph.web.question;

import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hospitalgraph.model.message.IllegalQuestion;
import org.hospitalgraph.model.message.IllegalQuestion.Mistake;
import org.springframework.util.MultiValueMap;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters of endpoints that take none; for the others, {@link Questions} does.
 */
public class NoQuestion implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && !readsParameters(method)) {
			List<Mistake> unknown = Questions.unknown(new ServletWebRequest(request), List.of());
			if (!unknown.isEmpty()) {
				throw new IllegalQuestion(unknown);
			}
		}
		return true;
	}

	private static boolean readsParameters(HandlerMethod method) {
		return Arrays.stream(method.getMethodParameters())
			.anyMatch((parameter) -> Questions.isQuestion(parameter)
					|| MultiValueMap.class.isAssignableFrom(parameter.getParameterType()));
	}

}
