package org.hospitalgraph.web;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What the container refuses before anything of ours sees it, an address that cannot be
 * read or a method that nobody allows, as problem details like everything else.
 */
class Refusals {

	/** Where the container still knows the application. */
	@Controller
	static class ByTheApplication implements ErrorController {

		@RequestMapping("${server.error.path:/error}")
		ResponseEntity<ProblemDetail> refused(HttpServletRequest request) {
			Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
			int status = (code instanceof Integer number) ? number : HttpStatus.NOT_FOUND.value();
			ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), detail(status));
			problem.setType(URI.create("urn:hospital-graph:problem:http-" + status));
			problem.setInstance(URI.create(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))));
			return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
		}

	}

	/** Where it does not. */
	@Component
	static class ByTheContainer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

		@Override
		public void customize(TomcatServletWebServerFactory factory) {
			factory.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new Report()));
		}

	}

	private static final class Report extends ErrorReportValve {

		@Override
		protected void report(Request request, Response response, @Nullable Throwable throwable) {
			int status = response.getStatus();
			if (status < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0
					|| !response.setErrorReported()) {
				return;
			}
			HttpStatus known = HttpStatus.resolve(status);
			byte[] body = ("{\"type\":\"urn:hospital-graph:problem:http-" + status + "\",\"title\":\""
					+ ((known != null) ? known.getReasonPhrase() : "Error") + "\",\"status\":" + status
					+ ",\"detail\":\"" + detail(status) + "\",\"instance\":\"\"}")
				.getBytes(StandardCharsets.UTF_8);
			try {
				response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
				response.setContentLength(body.length);
				response.getOutputStream().write(body);
				response.finishResponse();
			}
			catch (IOException | IllegalStateException ex) {
				// whoever asked has gone
			}
		}

	}

	private static String detail(int status) {
		return switch (status) {
			case 400 -> "The address or a header cannot be read.";
			case 404 -> "There is nothing here.";
			case 405 -> "Questions are asked with GET.";
			case 421 -> "This service listens on this machine only, and answers to localhost, 127.0.0.1 and [::1];"
					+ " the setting hospital-graph.hosts=NAME,NAME allows other names.";
			case 413, 414, 431 -> "The request is too long.";
			default -> "The request was refused.";
		};
	}

}
