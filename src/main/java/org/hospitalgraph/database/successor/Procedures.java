package org.hospitalgraph.database.successor;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.neo4j.collection.ResourceRawIterator;
import org.neo4j.exceptions.KernelException;
import org.neo4j.graphdb.Transaction;
import org.neo4j.internal.kernel.api.exceptions.ProcedureException;
import org.neo4j.internal.kernel.api.procs.Neo4jTypes;
import org.neo4j.internal.kernel.api.procs.ProcedureSignature;
import org.neo4j.internal.kernel.api.procs.QualifiedName;
import org.neo4j.kernel.api.KernelTransactionHandle;
import org.neo4j.kernel.api.ResourceMonitor;
import org.neo4j.kernel.api.exceptions.Status;
import org.neo4j.kernel.api.procedure.CallableProcedure;
import org.neo4j.kernel.api.procedure.Context;
import org.neo4j.kernel.api.procedure.GlobalProcedures;
import org.neo4j.kernel.database.Database;
import org.neo4j.kernel.impl.api.KernelTransactions;
import org.neo4j.kernel.impl.transaction.log.checkpoint.CheckPointer;
import org.neo4j.kernel.impl.transaction.log.checkpoint.SimpleTriggerInfo;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.procedure.Mode;
import org.neo4j.storageengine.api.TransactionIdStore;
import org.neo4j.values.AnyValue;
import org.neo4j.values.storable.NumberValue;
import org.neo4j.values.storable.TextValue;
import org.neo4j.values.storable.Values;

/**
 * What a running service does for the import that another process runs: it copies the
 * files of its graph, and changes over to the successor. It is called over Bolt, which
 * stays open meanwhile, by the user of the database only.
 */
public final class Procedures {

	static final String NAMESPACE = "hospitalgraph";

	static final String COPY = "copy";

	static final String REPLACE = "replace";

	/** How often a copy is tried again because somebody has changed the graph. */
	private static final int ATTEMPTS = 5;

	/** How long a transaction may take to notice that it was told to end. */
	private static final Duration PATIENCE = Duration.ofSeconds(15);

	private static final Duration PAUSE = Duration.ofMillis(5);

	private final GraphDatabaseAPI database;

	private final DataFolder folder;

	private Procedures(GraphDatabaseAPI database, DataFolder folder) {
		this.database = database;
		this.folder = folder;
	}

	/** Makes the procedures known to the database of a folder. */
	public static void register(GraphDatabaseAPI database, DataFolder folder) {
		Procedures procedures = new Procedures(database, folder);
		GlobalProcedures all = database.getDependencyResolver().resolveDependency(GlobalProcedures.class);
		try {
			all.register(new Procedure(signature(COPY).build(), (none) -> procedures.copy()));
			all.register(new Procedure(
					signature(REPLACE).in("committed", Neo4jTypes.NTInteger)
						.in("takeLock", Neo4jTypes.NTString)
						.build(),
					(values) -> procedures.replace(((NumberValue) values[0]).longValue(),
							((TextValue) values[1]).stringValue())));
		}
		catch (KernelException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static ProcedureSignature.Builder signature(String name) {
		return ProcedureSignature.procedureSignature(new QualifiedName(NAMESPACE, name))
			.out("committed", Neo4jTypes.NTInteger)
			.mode(Mode.DBMS)
			.systemProcedure();
	}

	/** Returns the last transaction that the copy has. */
	private synchronized long copy() throws IOException {
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			TransactionIdStore transactions = get(TransactionIdStore.class);
			long committed = transactions.getLastCommittedTransactionId();
			get(CheckPointer.class).forceCheckPoint(new SimpleTriggerInfo("copy for an import"));
			if (committed == transactions.getHighestGapFreeClosedTransactionId()) {
				this.folder.copy();
				if (committed == transactions.getLastCommittedTransactionId()) {
					return committed;
				}
			}
		}
		throw new IllegalStateException(Successor.CHANGED);
	}

	/**
	 * The database is not available for a moment; questions wait for it. A load that has
	 * waited for the import is told to end, and waits on behind this until the very
	 * moment, so that it begins again with the new graph.
	 */
	private synchronized long replace(long committed, String takeLock) throws Exception {
		TransactionIdStore transactions = get(TransactionIdStore.class);
		KernelTransactions open = get(KernelTransactions.class);
		Database graph = get(Database.class);
		Set<KernelTransactionHandle> before = tell(open.activeTransactions());
		try (Transaction lock = this.database.beginTx(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
			take(lock, takeLock);
			await(before);
			if (transactions.getLastCommittedTransactionId() != committed) {
				throw new IllegalStateException(Successor.CHANGED);
			}
			tell(open.activeTransactions());
		}
		graph.stop();
		try {
			if (transactions.getLastCommittedTransactionId() != committed) {
				throw new IllegalStateException(Successor.CHANGED);
			}
			this.folder.replace();
		}
		finally {
			graph.start();
		}
		return get(TransactionIdStore.class).getLastCommittedTransactionId();
	}

	private static void take(Transaction lock, String takeLock) {
		try {
			lock.execute(takeLock, Map.of("at", "")).close();
		}
		catch (RuntimeException ex) {
			throw new IllegalStateException(Successor.HELD, ex);
		}
	}

	/** Tells transactions to end. Questions are then asked again. */
	private static Set<KernelTransactionHandle> tell(Set<KernelTransactionHandle> transactions) {
		transactions.forEach((one) -> one.markForTermination(Status.General.DatabaseUnavailable));
		return transactions;
	}

	/** One that stayed open would keep the database from stopping for a minute. */
	private static void await(Set<KernelTransactionHandle> transactions) throws InterruptedException {
		long begin = System.nanoTime();
		while (transactions.stream().anyMatch(KernelTransactionHandle::isOpen)) {
			if (System.nanoTime() - begin > PATIENCE.toNanos()) {
				throw new IllegalStateException(Successor.HELD);
			}
			Thread.sleep(PAUSE);
		}
	}

	private <T> T get(Class<T> part) {
		return this.database.getDependencyResolver().resolveDependency(part);
	}

	/** What a procedure does with its values. */
	@FunctionalInterface
	private interface Work {

		long of(AnyValue[] values) throws Exception;

	}

	/** A procedure that returns one number. */
	private static final class Procedure extends CallableProcedure.BasicProcedure {

		private final Work work;

		Procedure(ProcedureSignature signature, Work work) {
			super(signature);
			this.work = work;
		}

		@Override
		public ResourceRawIterator<AnyValue[], ProcedureException> apply(Context context, AnyValue[] values,
				ResourceMonitor monitor) {
			try {
				return ResourceRawIterator
					.<AnyValue[], ProcedureException>of(new AnyValue[] { Values.longValue(this.work.of(values)) });
			}
			catch (RuntimeException ex) {
				throw ex;
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex.getMessage(), ex);
			}
		}

	}

}
