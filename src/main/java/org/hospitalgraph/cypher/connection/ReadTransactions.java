package org.hospitalgraph.cypher.connection;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionConfig;

/**
 * The way of a question to the database: through the driver, or straight to a database in
 * this JVM. A question cannot write, and failures are those of the driver.
 */
public interface ReadTransactions {

	/** For a question of which all rows are wanted. */
	long ALL = Long.MAX_VALUE;

	/**
	 * Asks, and waits for the answer.
	 * @param text Cypher
	 * @param values of its parameters
	 * @param limit how long the database may take
	 * @param most how many rows are wanted; the others stay in the database
	 */
	List<Record> ask(String text, Map<String, Object> values, TransactionConfig limit, long most);

	/**
	 * How far the database had got, at the latest when it answered last. If two such
	 * states are equal and not empty, nothing was committed between them.
	 */
	Set<?> progress();

}
