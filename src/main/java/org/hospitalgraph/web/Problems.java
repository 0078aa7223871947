package org.hospitalgraph.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.hospitalgraph.model.IllegalQuestion;
import org.hospitalgraph.model.UnknownEntity;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Every error as RFC 9457 problem details: what was wrong, what would be right, and never
 * how the inside looks.
 */
@RestControllerAdvice
class Problems {

	private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

	/** Whoever set the bound, the server or we, the code begins like this. */
	private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

	@ExceptionHandler
	ResponseEntity<ProblemDetail> badInput(IllegalQuestion failure, HttpServletRequest request, Locale language) {
		ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "bad-input",
				text(language, "Requête incorrecte", "Bad request"),
				text(language, "Un ou plusieurs paramètres sont incorrects ; voir errors.",
						"One or more parameters are wrong; see errors."),
				request);
		problem.setProperty("errors", failure.mistakes());
		return answer(problem);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> badPath(MethodArgumentTypeMismatchException failure, HttpServletRequest request,
			Locale language) {
		Class<?> type = (failure.getRequiredType() != null) ? failure.getRequiredType() : Object.class;
		return badInput(
				new IllegalQuestion(List
					.of(Questions.mistake(failure.getName(), String.valueOf(failure.getValue()), type, failure))),
				request, language);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unknown(UnknownEntity failure, HttpServletRequest request, Locale language) {
		ProblemDetail problem = problem(HttpStatus.NOT_FOUND, "unknown-entity",
				text(language, "Entité inconnue", "Unknown entity"),
				text(language, "Aucune entité n’a l’identifiant ", "No entity has the id ") + failure.id()
						+ (failure.suggestions().isEmpty() ? "."
								: text(language, " ; voir suggestions.", "; see suggestions.")),
				request);
		problem.setProperty("suggestions", failure.suggestions());
		return answer(problem);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> database(Neo4jException failure, HttpServletRequest request, Locale language) {
		if (failure instanceof ClientException && failure.code().startsWith(TIMED_OUT)) {
			return answer(problem(HttpStatus.SERVICE_UNAVAILABLE, "too-slow",
					text(language, "Question trop longue", "Question too slow"),
					text(language, "La réponse demanderait trop de temps ; restreignez la question.",
							"The answer would take too long; narrow the question."),
					request));
		}
		LOG.warn("The database did not answer {}: {}", request.getRequestURI(), failure.toString());
		return answer(problem(HttpStatus.SERVICE_UNAVAILABLE, "database-unavailable",
				text(language, "Base de données indisponible", "Database unavailable"),
				text(language, "La base de données ne répond pas ; réessayez dans quelques secondes.",
						"The database does not answer; try again in some seconds."),
				request));
	}

	/** The same, where Spring Data asked. */
	@ExceptionHandler({ DataAccessException.class, TransactionException.class })
	ResponseEntity<ProblemDetail> database(NestedRuntimeException failure, HttpServletRequest request,
			Locale language) {
		for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
			if (cause instanceof Neo4jException known) {
				return database(known, request, language);
			}
		}
		return any(failure, request, language);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> busy(Bulkhead.Busy failure, HttpServletRequest request, Locale language) {
		return answer(problem(HttpStatus.SERVICE_UNAVAILABLE, "busy",
				text(language, "Trop de questions à la fois", "Too many questions at once"),
				text(language, "D’autres questions coûteuses sont en cours ; réessayez dans quelques secondes.",
						"Other expensive questions are being answered; try again in some seconds."),
				request));
	}

	/**
	 * Parameters that Tomcat cannot read: percent-encoding that is none or of no UTF-8,
	 * or too large a form.
	 */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> unreadable(InvalidParameterException failure, HttpServletRequest request,
			Locale language) {
		HttpStatusCode status = HttpStatusCode.valueOf(failure.getErrorCode());
		if (status.isSameCodeAs(HttpStatus.BAD_REQUEST)) {
			return badInput(new IllegalQuestion("",
					text(language, "Les paramètres se codent en UTF-8, puis en pourcents, comme q=Amiens%20Picardie.",
							"Parameters are encoded as UTF-8 and then in percents, such as q=Amiens%20Picardie.")),
					request, language);
		}
		return answer(problem(status, "http-" + status.value(),
				text(language, "Paramètres trop volumineux", "Parameters too large"),
				text(language, "Les paramètres sont trop volumineux ; envoyez-les en parties.",
						"The parameters are too large; send them in parts."),
				request));
	}

	/** What Spring MVC itself refuses: an unknown path, a method, a format … */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> any(Exception failure, HttpServletRequest request, Locale language) {
		if (failure instanceof ErrorResponse refused) {
			HttpStatusCode status = refused.getStatusCode();
			ProblemDetail problem = problem(status, "http-" + status.value(),
					String.valueOf(refused.getBody().getTitle()), refusal(refused, language), request);
			if (failure instanceof HttpMediaTypeNotAcceptableException unacceptable) {
				problem.setProperty("formats", Acceptable.names(unacceptable.getSupportedMediaTypes()));
			}
			return answer(problem);
		}
		if (failure instanceof HttpMessageNotWritableException
				&& DisconnectedClientHelper.isClientDisconnectedException(failure)) {
			LOG.debug("{}: whoever asked has gone before the answer was written", request.getRequestURI());
		}
		else {
			LOG.error("{} failed", request.getRequestURI(), failure);
		}
		return answer(problem(HttpStatus.INTERNAL_SERVER_ERROR, "internal",
				text(language, "Erreur interne", "Internal error"), text(language,
						"Une erreur de notre fait ; elle est journalisée.", "An error of ours; it has been logged."),
				request));
	}

	private static String refusal(ErrorResponse refused, Locale language) {
		return switch (refused.getStatusCode().value()) {
			case 404 -> text(language, "Il n’y a rien à cette adresse ; voir /docs.",
					"There is nothing at this address; see /docs.");
			case 405 -> text(language, "On interroge par GET.", "Questions are asked with GET.");
			case 406 -> text(language, "Cette réponse n’existe pas dans ce format ; voir formats.",
					"This answer does not come in that format; see formats.");
			default -> String.valueOf(refused.getBody().getDetail());
		};
	}

	private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
		// The answer that the ETag was of is not given.
		if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
				&& now.getResponse() != null) {
			now.getResponse().setHeader(HttpHeaders.ETAG, null);
		}
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
		headers.setCacheControl("no-store");
		if (problem.getStatus() == HttpStatus.METHOD_NOT_ALLOWED.value()) {
			headers.set(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
		}
		if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
			headers.set(HttpHeaders.RETRY_AFTER, "5");
		}
		return new ResponseEntity<>(problem, headers, problem.getStatus());
	}

	private static ProblemDetail problem(HttpStatusCode status, String type, String title, String detail,
			HttpServletRequest request) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setType(URI.create("urn:hospital-graph:problem:" + type));
		problem.setTitle(title);
		problem.setInstance(URI.create(request.getRequestURI()));
		return problem;
	}

	/** French unless the caller asks for English. */
	private static String text(Locale language, String french, String english) {
		return "en".equals(language.getLanguage()) ? english : french;
	}

}
