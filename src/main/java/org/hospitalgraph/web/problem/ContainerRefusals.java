package org.hospitalgraph.web.problem;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.web.safety.SecurityHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives problem details also for requests that the container refuses before our code sees
 * them, such as an address that cannot be read or a method that is not allowed.
 */
class ContainerRefusals {

	/** For errors within the application. */
	@Controller
	static class ByTheApplication implements ErrorController {

		@RequestMapping("${server.error.path:/error}")
		ResponseEntity<ProblemDetail> refused(HttpServletRequest request, HttpServletResponse response,
				Locale language) {
			Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
			HttpStatusCode status = (code instanceof Integer number) ? HttpStatusCode.valueOf(number)
					: HttpStatus.NOT_FOUND;
			String path = (code != null) ? String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
					: request.getRequestURI();
			// A request refused by the container has passed no filter.
			SecurityHeaders.of(path).forEach(response::setHeader);
			return ProblemDetails.answer(problem(status, path, language));
		}

	}

	/** For errors outside the application. */
	@Component
	static class ByTheContainer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

		@Override
		public void customize(TomcatServletWebServerFactory factory) {
			factory.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new Report()));
		}

	}

	private static final class Report extends ErrorReportValve {

		private static final JsonMapper MAPPER = JsonMapper.builder().build();

		@Override
		protected void report(Request request, Response response, @Nullable Throwable throwable) {
			if (response.getStatus() < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0
					|| !response.setErrorReported()) {
				return;
			}
			HttpStatusCode status = HttpStatusCode.valueOf(blamed(response.getStatus(), request.getMethod()));
			boolean asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
			ProblemDetail problem = problem(status, "", asked ? request.getLocale() : Locale.FRENCH);
			Map<String, Object> told = new LinkedHashMap<>();
			told.put("type", String.valueOf(problem.getType()));
			told.put("title", problem.getTitle());
			told.put("status", problem.getStatus());
			told.put("detail", problem.getDetail());
			told.put("instance", "");
			try {
				byte[] body = MAPPER.writeValueAsBytes(told);
				response.setStatus(status.value());
				SecurityHeaders.of("/api/").forEach(response::setHeader);
				if (status.value() == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
					response.setHeader(HttpHeaders.ALLOW, ProblemDetails.METHODS);
				}
				response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
				response.setContentLength(body.length);
				response.getOutputStream().write(body);
				response.finishResponse();
			}
			catch (IOException | IllegalStateException ex) {
				// the client has gone
			}
		}

	}

	/**
	 * Tomcat reports an error of the server if a client asks for something unsupported,
	 * such as CONNECT, an unknown transfer encoding or HTTP/9.
	 */
	private static int blamed(int status, @Nullable String method) {
		boolean known = status != HttpServletResponse.SC_NOT_IMPLEMENTED
				&& status != HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED;
		if (known) {
			return status;
		}
		return "CONNECT".equals(method) ? HttpServletResponse.SC_METHOD_NOT_ALLOWED
				: HttpServletResponse.SC_BAD_REQUEST;
	}

	private static ProblemDetail problem(HttpStatusCode status, String path, Locale language) {
		String kind = "http-" + status.value();
		return ProblemDetails.of(status, kind, Message.of("problem." + ProblemDetails.known(kind) + ".detail"), path,
				language);
	}

}
