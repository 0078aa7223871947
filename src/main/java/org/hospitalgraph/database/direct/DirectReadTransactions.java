package org.hospitalgraph.database.direct;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.hospitalgraph.cypher.connection.ReadTransactions;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.internal.InternalRecord;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.graphdb.QueryExecutionType;
import org.neo4j.graphdb.Result;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.storageengine.api.TransactionIdStore;

/**
 * Asks the embedded database in the thread of the caller, without Bolt and the driver:
 * most questions take less time than their way through both. Why: docs/decisions/0022.
 */
public final class DirectReadTransactions implements ReadTransactions {

	/** Longer than it takes to open the graph of a country. */
	private static final Duration CHANGE = Duration.ofSeconds(10);

	private final Supplier<GraphDatabaseAPI> database;

	/**
	 * Asks a database.
	 * @param database waits until it has started
	 */
	public DirectReadTransactions(Supplier<GraphDatabaseAPI> database) {
		this.database = database;
	}

	@Override
	public List<Record> ask(String text, Map<String, Object> values, TransactionConfig limit, long most) {
		try {
			return asked(text, values, limit, most);
		}
		catch (ServiceUnavailableException ex) {
			// An import is changing over to the graph that it has made.
			if (!this.database.get().isAvailable(CHANGE.toMillis())) {
				throw ex;
			}
			return asked(text, values, limit, most);
		}
	}

	private List<Record> asked(String text, Map<String, Object> values, TransactionConfig limit, long most) {
		try (InternalTransaction transaction = this.database.get()
			.beginTransaction(KernelTransaction.Type.IMPLICIT, Reader.ANYBODY, ClientConnectionInfo.EMBEDDED_CONNECTION,
					milliseconds(limit), TimeUnit.MILLISECONDS);
				Result result = transaction.execute(text, DirectParameters.of(values))) {
			if (result.getQueryExecutionType().queryType() != QueryExecutionType.QueryType.READ_ONLY) {
				throw new ClientException("Neo.ClientError.Statement.AccessMode",
						"Writing in read access mode not allowed.");
			}
			List<Record> rows = new ArrayList<>();
			each(result, most, rows::add);
			return rows;
		}
		catch (RuntimeException ex) {
			throw DriverFailures.of(ex);
		}
	}

	/** Zero means no limit. */
	static long milliseconds(TransactionConfig limit) {
		return (limit.timeout() != null) ? limit.timeout().toMillis() : 0;
	}

	/** Passes on the first rows, one by one. */
	static void each(Result result, long most, Consumer<Record> reader) {
		List<String> columns = result.columns();
		for (long passed = 0; passed < most && result.hasNext(); passed++) {
			reader.accept(row(columns, result.next()));
		}
	}

	private static Record row(List<String> columns, Map<String, Object> row) {
		List<Value> values = new ArrayList<>(columns.size());
		columns.forEach((column) -> values.add(DriverValues.of(row.get(column))));
		return new InternalRecord(columns, values);
	}

	/**
	 * The transaction that was committed last. While it is being applied, or the database
	 * is being opened again, nobody knows which questions see it.
	 */
	@Override
	public Set<?> progress() {
		GraphDatabaseAPI known = this.database.get();
		if (!known.isAvailable(0)) {
			return Set.of();
		}
		try {
			TransactionIdStore transactions = known.getDependencyResolver().resolveDependency(TransactionIdStore.class);
			long committed = transactions.getLastCommittedTransactionId();
			return (committed == transactions.getHighestGapFreeClosedTransactionId()) ? Set.of(committed) : Set.of();
		}
		catch (RuntimeException ex) {
			// It has stopped since; its parts are then looked up while they are being
			// replaced, which fails in several ways.
			return Set.of();
		}
	}

}
