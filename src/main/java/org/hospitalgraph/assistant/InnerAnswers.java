package org.hospitalgraph.assistant;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the REST API in this process, so that assistants get the same checks, bounds and
 * error messages as everybody else.
 */
@Component
public class InnerAnswers {

	private static final int BAD = 400;

	private final ObjectProvider<DispatcherServlet> api;

	private final JsonMapper mapper;

	InnerAnswers(ObjectProvider<DispatcherServlet> api, JsonMapper mapper) {
		this.api = api;
		this.mapper = mapper;
	}

	public Answer get(ApiAddress address, Locale language, HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		InnerResponse kept = new InnerResponse(response);
		this.api.getObject().service(new InnerRequest(request, address, language), kept);
		return new Answer(kept.getStatus(), this.mapper.readTree(kept.body()));
	}

	/**
	 * What the API answered.
	 *
	 * @param status of HTTP
	 * @param json the answer, or the problem
	 */
	public record Answer(int status, JsonNode json) {

		public boolean isRefused() {
			return this.status >= BAD;
		}

	}

}
