package org.hospitalgraph.cypher.connection;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionConfig;

/**
 * The way of changes to the database, like {@link ReadTransactions}: each call is one
 * transaction, which leaves nothing behind if it fails.
 */
public interface WriteTransactions {

	/**
	 * Does the work, and all of it again if the database says that this may help.
	 * @param limit how long the database may take
	 */
	<T> T again(TransactionConfig limit, Function<Statements, T> work);

	/**
	 * Does the work once.
	 * @param limit how long the database may take
	 * @param keep whether the changes are kept; otherwise only the locks were wanted
	 */
	<T> T once(TransactionConfig limit, boolean keep, Function<Statements, T> work);

	/** The statements of a transaction. */
	@FunctionalInterface
	interface Statements {

		/** Runs a statement, and passes on its rows one by one. */
		void run(String text, Map<String, Object> values, Consumer<Record> row);

	}

}
