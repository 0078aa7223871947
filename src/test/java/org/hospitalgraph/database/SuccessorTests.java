package org.hospitalgraph.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.hospitalgraph.cypher.connection.ReadTransactions;
import org.hospitalgraph.cypher.connection.Retries;
import org.hospitalgraph.database.direct.DirectReadTransactions;
import org.hospitalgraph.database.direct.DirectWriteTransactions;
import org.hospitalgraph.database.successor.NoSuccessor;
import org.hospitalgraph.database.successor.Successor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.graphdb.Transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A graph that is changed beside the one that a running service has open. */
@Tag("service")
class SuccessorTests {

	private static final String LOCK = "MERGE (k:KnowledgeBase {id: 'current'}) SET k.loadingSince = $at";

	@TempDir
	Path folder;

	private EmbeddedNeo4j service;

	@BeforeEach
	void aRunningService() {
		this.service = EmbeddedNeo4j.start(this.folder, 0, 64);
		write(LOCK.replace("$at", "''"));
		write("CREATE (:Hospital {version: 'before'})");
	}

	@AfterEach
	void stop() {
		this.service.close();
	}

	@Test
	void takesThePlaceOfAGraphWhileQuestionsAreAskedAndALoadWaits() throws Exception {
		AtomicBoolean over = new AtomicBoolean();
		try (Successor successor = successor()) {
			changeIn(successor);
			CompletableFuture<List<String>> answers = CompletableFuture.supplyAsync(() -> {
				List<String> all = new ArrayList<>();
				while (!over.get()) {
					all.add(Retries.of(this::version));
				}
				return all;
			}, SuccessorTests::thread);
			CompletableFuture<Void> progress = CompletableFuture.runAsync(() -> {
				while (!over.get()) {
					reads().progress();
				}
			}, SuccessorTests::thread);
			CountDownLatch waits = new CountDownLatch(1);
			CompletableFuture<Void> load = CompletableFuture.runAsync(() -> {
				waits.countDown();
				write("MATCH (k:KnowledgeBase) SET k.loadingSince = '' CREATE (:Loaded)");
			}, SuccessorTests::thread);
			waits.await();
			try {
				successor.takePlace();
				load.join();
			}
			finally {
				over.set(true);
			}
			progress.join();
			assertThat(changes(answers.join())).containsExactly("before", "after");
		}
		assertThat(version()).isEqualTo("after");
		assertThat(number("Loaded")).isOne();
		assertThat(this.folder.resolve("next")).doesNotExist();
	}

	@Test
	void doesNotReplaceWhatSomebodyHasChangedMeanwhile() throws IOException {
		try (Successor successor = successor()) {
			changeIn(successor);
			write("CREATE (:ByHand)");
			assertThatExceptionOfType(NoSuccessor.class).isThrownBy(successor::takePlace)
				.returns(NoSuccessor.Reason.CHANGED, NoSuccessor::reason);
		}
		assertThat(version()).isEqualTo("before");
		assertThat(number("ByHand")).isOne();
		write("MATCH (k:KnowledgeBase) SET k.loadingSince = ''");
		assertThat(this.folder.resolve("next")).doesNotExist();
	}

	@Test
	void doesNotWaitForATransactionThatStaysOpen() throws IOException {
		try (Successor successor = successor(); Transaction open = this.service.database().beginTx(1, TimeUnit.HOURS)) {
			open.execute("CREATE (:ByHand)").close();
			assertThatExceptionOfType(NoSuccessor.class).isThrownBy(successor::takePlace)
				.returns(NoSuccessor.Reason.HELD, NoSuccessor::reason);
		}
		assertThat(version()).isEqualTo("before");
	}

	@Test
	void oneImportAtATimeHasASuccessor() throws IOException {
		try (Successor first = successor()) {
			assertThatExceptionOfType(NoSuccessor.class).isThrownBy(this::successor)
				.returns(NoSuccessor.Reason.IMPORTING, NoSuccessor::reason);
			assertThat(first.folder()).exists();
		}
		successor().close();
	}

	/** A process that is no service has it open. */
	@Test
	void saysThatTheFolderIsOpen() {
		assertThatExceptionOfType(NoSuccessor.class).isThrownBy(() -> Successor.of(this.folder, null, LOCK))
			.returns(NoSuccessor.Reason.OPEN, NoSuccessor::reason);
	}

	/** The answers, without repetitions in a row. */
	private static List<String> changes(List<String> answers) {
		List<String> changes = new ArrayList<>();
		for (String answer : answers) {
			if (changes.isEmpty() || !changes.getLast().equals(answer)) {
				changes.add(answer);
			}
		}
		return changes;
	}

	private static void thread(Runnable task) {
		Thread.ofPlatform().daemon().start(task);
	}

	private Successor successor() throws IOException {
		return Successor.of(this.folder, new Successor.Service(this.service.uri(), this.service.password()), LOCK);
	}

	private static void changeIn(Successor successor) {
		try (EmbeddedNeo4j beside = EmbeddedNeo4j.start(successor.folder(), 0, 64)) {
			beside.database().executeTransactionally("MATCH (h:Hospital) SET h.version = 'after'");
		}
	}

	private void write(String text) {
		new DirectWriteTransactions(() -> this.service.database()).again(TransactionConfig.empty(), (statements) -> {
			statements.run(text, Map.of(), (row) -> {
			});
			return true;
		});
	}

	private String version() {
		return ask("MATCH (h:Hospital) RETURN h.version AS answer").get(0).get("answer").asString();
	}

	private long number(String label) {
		return ask("MATCH (n:" + label + ") RETURN count(n) AS answer").get(0).get("answer").asLong();
	}

	private List<org.neo4j.driver.Record> ask(String text) {
		return reads().ask(text, Map.of(), TransactionConfig.empty(), ReadTransactions.ALL);
	}

	private DirectReadTransactions reads() {
		return new DirectReadTransactions(() -> this.service.database());
	}

}
