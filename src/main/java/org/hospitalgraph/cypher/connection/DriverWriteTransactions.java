package org.hospitalgraph.cypher.connection;

import java.util.function.Function;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.springframework.stereotype.Component;

/** Changes the database through the driver. */
@Component
class DriverWriteTransactions implements WriteTransactions {

	private final Sessions sessions;

	DriverWriteTransactions(Sessions sessions) {
		this.sessions = sessions;
	}

	@Override
	public <T> T again(TransactionConfig limit, Function<Statements, T> work) {
		try (Session session = this.sessions.open(AccessMode.WRITE)) {
			return session.executeWrite((transaction) -> work.apply(statements(transaction)), limit);
		}
	}

	@Override
	public <T> T once(TransactionConfig limit, boolean keep, Function<Statements, T> work) {
		try (Session session = this.sessions.open(AccessMode.WRITE);
				Transaction transaction = session.beginTransaction(limit)) {
			T result = work.apply(statements(transaction));
			if (keep) {
				transaction.commit();
			}
			else {
				transaction.rollback();
			}
			return result;
		}
	}

	/**
	 * Each result is consumed when it has been read; otherwise the driver would keep what
	 * it sent, all rows of an import, until the transaction ends.
	 */
	private static Statements statements(SimpleQueryRunner transaction) {
		return (text, values, row) -> {
			Result result = transaction.run(text, values);
			result.forEachRemaining(row);
			result.consume();
		};
	}

}
