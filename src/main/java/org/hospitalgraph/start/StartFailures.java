package org.hospitalgraph.start;

import org.hospitalgraph.database.StartFailure;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Says in one sentence why the service does not start, where the reason is one that the
 * user can mend.
 */
class StartFailures implements SpringBootExceptionReporter {

	StartFailures(@Nullable ConfigurableApplicationContext context) {
		// Spring Boot gives the context to reporters; the sentences need none.
	}

	@Override
	public boolean reportException(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			String sentence = sentence(cause);
			if (sentence != null) {
				System.err.println("\n" + sentence + "\n");
				return true;
			}
		}
		return false;
	}

	private static @Nullable String sentence(Throwable cause) {
		return switch (cause) {
			case StartFailure known -> known.sentence();
			case PortInUseException port -> "Port " + port.getPort()
					+ " (HTTP) is in use; stop what uses it, or choose another port with --server.port=PORT.";
			case AuthenticationException wrong -> "Neo4j refuses the user or the password: check"
					+ " spring.neo4j.authentication.username and .password, or, for the database in the data folder, the"
					+ " file neo4j-password in it.";
			case SecurityException refused -> "Neo4j refuses the connection: " + refused.getMessage();
			case ServiceUnavailableException gone ->
				"Neo4j cannot be reached: " + gone.getMessage() + " Check spring.neo4j.uri and that the database runs.";
			case Neo4jException readOnly when readOnly.code().contains(".Forbidden") ->
				"Neo4j lets this user, or this database, only be read: " + readOnly.getMessage()
						+ " Start with --hospital-graph.load=never, or with a user who may write.";
			case Neo4jException refused -> "Neo4j could not do what the start asks of it: " + refused.getMessage();
			default -> null;
		};
	}

}
