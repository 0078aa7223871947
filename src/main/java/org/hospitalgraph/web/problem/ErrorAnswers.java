package org.hospitalgraph.web.problem;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.hospitalgraph.dump.BrokenOff;
import org.hospitalgraph.model.answer.UnknownEntity;
import org.hospitalgraph.model.message.IllegalQuestion;
import org.hospitalgraph.model.message.IllegalQuestion.Mistake;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.model.message.Refused;
import org.hospitalgraph.model.message.TooMuch;
import org.hospitalgraph.web.answer.Acceptable;
import org.hospitalgraph.web.answer.Bulkhead;
import org.hospitalgraph.web.question.Questions;
import org.hospitalgraph.web.safety.Origins;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.value.ValueException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Every error as problem details (RFC 9457): what was wrong and what would be right, but
 * nothing about the inside of the service.
 */
@RestControllerAdvice
class ErrorAnswers {

	private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

	/**
	 * The beginning of the code of a timeout, whether the server or the service has set
	 * the limit.
	 */
	private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

	/** The beginning of the codes for a question that cannot be answered as it stands. */
	private static final String WRONG = "Neo.ClientError.Statement.";

	@ExceptionHandler
	ResponseEntity<ProblemDetail> badInput(IllegalQuestion failure, HttpServletRequest request, Locale language) {
		ProblemDetail problem = ProblemDetails.of(HttpStatus.BAD_REQUEST, "bad-input", request, language);
		problem.setProperty("errors",
				failure.mistakes()
					.stream()
					.map((mistake) -> new Told(mistake.field(), mistake.rejected(), mistake.message().in(language),
							mistake.allowed()))
					.toList());
		return ProblemDetails.answer(problem);
	}

	/** A mistake in the language of the reader. */
	private record Told(String field, @Nullable String rejected, String message, List<String> allowed) {
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> badPath(MethodArgumentTypeMismatchException failure, HttpServletRequest request,
			Locale language) {
		Class<?> type = (failure.getRequiredType() != null) ? failure.getRequiredType() : Object.class;
		Mistake mistake = Questions.mistake(failure.getName(), String.valueOf(failure.getValue()), type, failure);
		return badInput(new IllegalQuestion(List.of(mistake)), request, language);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unknown(UnknownEntity failure, HttpServletRequest request, Locale language) {
		Message detail = Message.of("problem.unknown-entity." + (failure.suggestions().isEmpty() ? "alone" : "detail"),
				failure.id());
		ProblemDetail problem = ProblemDetails.of(HttpStatus.NOT_FOUND, "unknown-entity", detail, request, language);
		problem.setProperty("suggestions", failure.suggestions());
		return ProblemDetails.answer(problem);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> tooMuch(TooMuch failure, HttpServletRequest request, Locale language) {
		return ProblemDetails
			.answer(ProblemDetails.of(HttpStatus.CONTENT_TOO_LARGE, "http-413", failure.told(), request, language));
	}

	/** If nothing of the answer has been sent. */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> brokenOff(BrokenOff failure, HttpServletRequest request, Locale language) {
		return ProblemDetails
			.answer(ProblemDetails.of(HttpStatus.SERVICE_UNAVAILABLE, "http-503", failure.told(), request, language));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(Refused failure, HttpServletRequest request, Locale language) {
		HttpStatusCode status = HttpStatusCode.valueOf(failure.kind().status());
		String kind = (failure.kind() == Refused.Kind.TOO_SLOW) ? "too-slow" : "http-" + status.value();
		return ProblemDetails.answer(ProblemDetails.of(status, kind, failure.told(), request, language));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> database(Neo4jException failure, HttpServletRequest request, Locale language) {
		if (failure instanceof ClientException && failure.code().startsWith(TIMED_OUT)) {
			return ProblemDetails
				.answer(ProblemDetails.of(HttpStatus.SERVICE_UNAVAILABLE, "too-slow", request, language));
		}
		if (isOurs(failure)) {
			return any(failure, request, language);
		}
		LOG.warn("The database did not answer {}: {}", request.getRequestURI(), failure.toString());
		return ProblemDetails
			.answer(ProblemDetails.of(HttpStatus.SERVICE_UNAVAILABLE, "database-unavailable", request, language));
	}

	/** Where the database did answer, and asking again does not help. */
	private static boolean isOurs(Neo4jException failure) {
		return failure instanceof ValueException || failure.code().startsWith(WRONG);
	}

	/** The same for a question by Spring Data. */
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
		return ProblemDetails.answer(ProblemDetails.of(HttpStatus.SERVICE_UNAVAILABLE, "busy", request, language));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> foreign(Origins.Foreign failure, HttpServletRequest request, Locale language) {
		return ProblemDetails.answer(ProblemDetails.of(HttpStatus.FORBIDDEN, "foreign-origin", request, language));
	}

	/**
	 * Parameters that Tomcat cannot read: invalid percent-encoding or UTF-8, too many
	 * parameters, or too large a form.
	 */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> unreadable(InvalidParameterException failure, HttpServletRequest request,
			Locale language) {
		HttpStatusCode status = HttpStatusCode.valueOf(failure.getErrorCode());
		if (status.isSameCodeAs(HttpStatus.BAD_REQUEST)) {
			return badInput(new IllegalQuestion("", Message.of("parameter.encoding")), request, language);
		}
		return ProblemDetails.answer(ProblemDetails.of(status, request, language));
	}

	/** A body that does not match its type, even if no body is expected. */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException failure, HttpServletRequest request,
			Locale language) {
		return ProblemDetails.answer(ProblemDetails.of(HttpStatus.BAD_REQUEST, request, language));
	}

	/** Requests that Spring MVC itself refuses: an unknown path, method or format. */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> any(Exception failure, HttpServletRequest request, Locale language) {
		if (failure instanceof ErrorResponse refused) {
			ProblemDetail problem = ProblemDetails.of(refused.getStatusCode(), request, language);
			if (failure instanceof HttpMediaTypeNotAcceptableException unacceptable) {
				problem.setProperty("formats", Acceptable.names(unacceptable.getSupportedMediaTypes()));
			}
			if (problem.getStatus() == HttpStatus.NOT_FOUND.value()) {
				problem.setProperty("suggestions", NearestPaths.to(request.getRequestURI()));
			}
			return ProblemDetails.answer(problem);
		}
		if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
			LOG.debug("{}: whoever asked has gone before the answer was written", request.getRequestURI());
		}
		else {
			LOG.error("{} failed", request.getRequestURI(), failure);
		}
		return ProblemDetails
			.answer(ProblemDetails.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal", request, language));
	}

}
