package org.hospitalgraph.database.direct;

import java.util.Optional;

import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.TransientException;
import org.neo4j.graphdb.DatabaseShutdownException;
import org.neo4j.graphdb.NotFoundException;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.kernel.api.exceptions.Status;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;

/** Makes failures of the driver from failures of the embedded database. */
final class DriverFailures {

	/** Somebody has removed it between the question and the reading of its answer. */
	private static final String REMOVED = "Neo.ClientError.Statement.EntityNotFound";

	private DriverFailures() {
	}

	/**
	 * As for a failure without a transaction; but one that was told to end, because the
	 * database stops for a moment, may be tried again.
	 */
	static RuntimeException of(RuntimeException failure, InternalTransaction transaction) {
		Optional<Status> told = transaction.terminationReason();
		return told.filter(Status.General.DatabaseUnavailable::equals).isPresent()
				? new TransientException(Status.General.DatabaseUnavailable.code().serialize(), failure.getMessage())
				: of(failure);
	}

	static RuntimeException of(RuntimeException failure) {
		if (failure instanceof DatabaseShutdownException) {
			return new ServiceUnavailableException(failure.getMessage(), failure);
		}
		String code = code(failure);
		if (code.equals(REMOVED)) {
			return new TransientException(code, failure.getMessage());
		}
		if (code.isEmpty()) {
			return failure;
		}
		RuntimeException told = code.startsWith("Neo.ClientError.") ? new ClientException(code, failure.getMessage())
				: code.startsWith("Neo.TransientError.") ? new TransientException(code, failure.getMessage())
						: new DatabaseException(code, failure.getMessage());
		told.addSuppressed(failure);
		return told;
	}

	private static String code(RuntimeException failure) {
		return switch (failure) {
			case NotFoundException removed -> REMOVED;
			case QueryExecutionException query -> query.getStatusCode();
			case Status.HasStatus known -> known.status().code().serialize();
			default -> "";
		};
	}

}
