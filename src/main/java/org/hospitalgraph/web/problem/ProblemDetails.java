package org.hospitalgraph.web.problem;

import java.net.URI;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.hospitalgraph.model.message.Message;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Makes problem details in the language of the reader, and answers with them.
 */
final class ProblemDetails {

	static final String METHODS = "GET, HEAD, OPTIONS";

	private static final String TYPE = "urn:hospital-graph:problem:";

	private static final int SECONDS = 5;

	private ProblemDetails() {
	}

	/** A problem with a status of HTTP only. */
	static ProblemDetail of(HttpStatusCode status, HttpServletRequest request, Locale language) {
		return of(status, "http-" + status.value(), request, language);
	}

	static ProblemDetail of(HttpStatusCode status, String kind, HttpServletRequest request, Locale language) {
		return of(status, kind, Message.of("problem." + known(kind) + ".detail"), request, language);
	}

	static ProblemDetail of(HttpStatusCode status, String kind, Message detail, HttpServletRequest request,
			Locale language) {
		return of(status, kind, detail, request.getRequestURI(), language);
	}

	static ProblemDetail of(HttpStatusCode status, String kind, Message detail, String path, Locale language) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail.in(language));
		problem.setType(URI.create(TYPE + kind));
		problem.setTitle(Message.of("problem." + known(kind) + ".title").in(language));
		problem.setInstance(instance(path));
		return problem;
	}

	/** The general message for any other status. */
	static String known(String kind) {
		return Message.texts(Locale.ENGLISH).containsKey("problem." + kind + ".title") ? kind : "http";
	}

	static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
		// Removed, because the answer that the ETag belongs to is not given.
		if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
				&& now.getResponse() != null) {
			now.getResponse().setHeader(HttpHeaders.ETAG, null);
		}
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
		headers.setCacheControl("no-store");
		if (problem.getStatus() == HttpStatus.METHOD_NOT_ALLOWED.value()) {
			headers.set(HttpHeaders.ALLOW, METHODS);
		}
		if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
			headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(SECONDS));
		}
		return new ResponseEntity<>(problem, headers, problem.getStatus());
	}

	/** The path, if it is valid. */
	private static URI instance(String path) {
		try {
			return URI.create(path);
		}
		catch (IllegalArgumentException ex) {
			return URI.create("");
		}
	}

}
