package org.hospitalgraph.database.direct;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.hospitalgraph.ServiceTest;
import org.hospitalgraph.cypher.connection.ReadTransactions;
import org.hospitalgraph.cypher.connection.WriteTransactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Changes of the embedded database without Bolt. */
@ServiceTest
class DirectWriteTransactionsTests {

	private static final TransactionConfig MINUTE = TransactionConfig.builder()
		.withTimeout(Duration.ofMinutes(1))
		.build();

	@Autowired
	private ReadTransactions reading;

	@Autowired
	private WriteTransactions writing;

	@BeforeEach
	void onlyWhereTheDatabaseIsEmbedded() {
		assumeTrue(this.writing instanceof DirectWriteTransactions, "SKIPPED: the database of this run is a container");
	}

	@AfterEach
	void removeWhatWasWritten() {
		this.writing.once(MINUTE, true, (graph) -> create(graph, "MATCH (w:Written) DELETE w"));
	}

	@Test
	void keepsWhatIsWrittenAndPassesOnTheRows() {
		List<Record> rows = new ArrayList<>();
		this.writing.once(MINUTE, true, (graph) -> {
			graph.run("UNWIND $rows AS row CREATE (w:Written) SET w = row RETURN w.n AS n",
					Map.of("rows", List.of(Map.of("n", 1), Map.of("n", 2))), rows::add);
			return true;
		});
		assertThat(rows).extracting((row) -> row.get("n").asInt()).containsExactly(1, 2);
		assertThat(written()).isEqualTo(2);
	}

	@Test
	void leavesNothingBehindWhereItFails() {
		assertThatIllegalStateException().isThrownBy(() -> this.writing.once(MINUTE, true, (graph) -> {
			create(graph, "CREATE (:Written)");
			throw new IllegalStateException("no more");
		})).withMessage("no more");
		assertThatExceptionOfType(ClientException.class).isThrownBy(() -> this.writing.again(MINUTE, (graph) -> {
			create(graph, "CREATE (:Written)");
			return create(graph, "CREATE (w:Written RETURN w");
		})).satisfies((failure) -> assertThat(failure.code()).isEqualTo("Neo.ClientError.Statement.SyntaxError"));
		assertThat(written()).isZero();
	}

	@Test
	void putsBackWhatIsNotToBeKept() {
		this.writing.once(MINUTE, false, (graph) -> create(graph, "CREATE (:Written)"));
		assertThat(written()).isZero();
	}

	@Test
	void doesAllOfTheWorkAgainWhereThatMayHelp() {
		AtomicInteger turns = new AtomicInteger();
		this.writing.again(MINUTE, (graph) -> {
			create(graph, "CREATE (:Written)");
			if (turns.incrementAndGet() < 3) {
				throw new TransientException("Neo.TransientError.Transaction.DeadlockDetected", "another holds it");
			}
			return true;
		});
		assertThat(turns).hasValue(3);
		assertThat(written()).isEqualTo(1);
	}

	/** What is removed while an answer is read makes the question be asked again. */
	@Test
	void readsWhileOthersRemove() {
		AtomicBoolean over = new AtomicBoolean();
		CompletableFuture<Void> others = CompletableFuture.runAsync(() -> {
			while (!over.get()) {
				this.writing.once(MINUTE, true, (graph) -> create(graph,
						"UNWIND range(1, 50) AS n CREATE (:Written {n: n})-[:WRITTEN]->(:Written)"));
				this.writing.once(MINUTE, true, (graph) -> create(graph, "MATCH (w:Written) DETACH DELETE w"));
			}
		});
		try {
			for (int turn = 0; turn < 500; turn++) {
				assertThat(whileOthersWrite()).isIn("", "Neo.ClientError.Statement.EntityNotFound");
			}
		}
		finally {
			over.set(true);
			others.join();
		}
	}

	/** The log of the database would be closed by an interrupt, and the database stop. */
	@Test
	void isNotInterrupted() {
		Thread.currentThread().interrupt();
		try {
			this.writing.again(MINUTE,
					(graph) -> create(graph, "UNWIND range(1, 20000) AS n CREATE (:Written {n: n})"));
		}
		finally {
			assertThat(Thread.interrupted()).isTrue();
		}
		assertThat(written()).isEqualTo(20000);
	}

	/** The code of a failure after which a question is asked again; empty for none. */
	private String whileOthersWrite() {
		try {
			this.reading.ask("MATCH path = (w:Written)-[r]->(x) RETURN w, r, x, path", Map.of(), MINUTE,
					ReadTransactions.ALL);
			return "";
		}
		catch (TransientException ex) {
			return ex.code();
		}
	}

	private static boolean create(WriteTransactions.Statements graph, String text) {
		graph.run(text, Map.of(), (row) -> {
		});
		return true;
	}

	private int written() {
		return this.reading.ask("MATCH (w:Written) RETURN count(w) AS number", Map.of(), MINUTE, ReadTransactions.ALL)
			.getFirst()
			.get("number")
			.asInt();
	}

}
