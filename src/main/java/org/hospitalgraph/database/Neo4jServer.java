package org.hospitalgraph.database;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * The server that the service talks to. It may start later than the service, as
 * containers do, or be the wrong one. During a start, the embedded server gets all the
 * time that it needs, and another server as much as {@code hospital-graph.database-wait}
 * allows for each step that fails.
 */
@Component
public class Neo4jServer {

	private static final Duration PAUSE = Duration.ofSeconds(1);

	/** How often a line says that the start is still waiting. */
	private static final Duration LINE = Duration.ofSeconds(5);

	/** How long the server may take for its first answer. */
	private static final Duration FIRST = Duration.ofSeconds(20);

	/** An embedded database that has failed this often does not recover. */
	private static final int ATTEMPTS = 20;

	private final Driver driver;

	private final Supplier<URI> uri;

	private final Duration patience;

	private final Neo4jVersion oldest;

	private final @Nullable EmbeddedStart embedded;

	@Autowired
	Neo4jServer(Driver driver, Neo4jConnectionDetails connection,
			@Value("${hospital-graph.database-wait:60s}") Duration patience, ObjectProvider<EmbeddedStart> embedded) {
		this(driver, connection::getUri, patience, Neo4jVersion.OLDEST, embedded.getIfAvailable());
	}

	Neo4jServer(Driver driver, Supplier<URI> uri, Duration patience, Neo4jVersion oldest,
			@Nullable EmbeddedStart embedded) {
		this.driver = driver;
		this.uri = uri;
		this.patience = patience;
		this.oldest = oldest;
		this.embedded = embedded;
	}

	/**
	 * Waits until the database answers, and prints a line from time to time.
	 * @throws StartFailure if it does not answer in time, is too old, or is not Neo4j
	 */
	public void await() {
		if (this.embedded != null) {
			this.embedded.get();
		}
		else {
			require(patiently("la première réponse de Neo4j", "the first answer of Neo4j", this::agent));
		}
	}

	/**
	 * Does a step of the start, and tries again if the failure may pass by itself. Prints
	 * the failure from time to time.
	 * @throws StartFailure if it does not pass in time
	 */
	public <T> T patiently(String french, String english, Supplier<T> work) {
		return Terminal.during(french, english, () -> retried(work));
	}

	private <T> T retried(Supplier<T> work) {
		long begin = System.nanoTime();
		long said = begin;
		for (int attempt = 1;; attempt++) {
			try {
				return work.get();
			}
			catch (Neo4jException ex) {
				if (!mayPass(ex)) {
					throw ex;
				}
				long now = System.nanoTime();
				requireTimeLeft(now - begin, attempt, ex);
				if (said == begin || now - said >= LINE.toNanos()) {
					said = now;
					String time = TimeUnit.NANOSECONDS.toSeconds(now - begin) + " s" + ((this.embedded != null) ? ""
							: Terminal.text(" sur ", " of ") + this.patience.toSeconds());
					Terminal.say(
							"En attente de Neo4j à l’adresse " + this.uri.get() + ", " + time + " : " + firstLine(ex),
							"Waiting for Neo4j at " + this.uri.get() + ", " + time + ": " + firstLine(ex));
				}
			}
			pause();
		}
	}

	private void requireTimeLeft(long nanos, int attempt, Neo4jException failure) {
		if (this.embedded != null) {
			if (attempt >= ATTEMPTS) {
				throw failure;
			}
		}
		else if (nanos >= this.patience.toNanos()) {
			throw new StartFailure(
					"Neo4j à l’adresse " + this.uri.get() + " n’a pas répondu en " + this.patience.toSeconds() + " s : "
							+ firstLine(failure)
							+ " Vérifiez spring.neo4j.uri, et que la base fonctionne, ou laissez plus de"
							+ " temps avec --hospital-graph.database-wait=5m.",
					"Neo4j at " + this.uri.get() + " did not answer within " + this.patience.toSeconds() + " s: "
							+ firstLine(failure)
							+ " Check spring.neo4j.uri, and that the database is running, or let the"
							+ " service wait longer with --hospital-graph.database-wait=5m.",
					failure);
		}
	}

	private String agent() {
		SessionConfig reading = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
		TransactionConfig limit = TransactionConfig.builder().withTimeout(FIRST).build();
		try (Session session = this.driver.session(reading)) {
			return session.run("RETURN 1", limit).consume().server().agent();
		}
	}

	private void require(String agent) {
		Neo4jVersion version = Neo4jVersion.of(agent)
			.orElseThrow(() -> new StartFailure(
					"Le service qui répond à l’adresse " + this.uri.get() + " s’appelle « " + agent
							+ " » et n’est pas un Neo4j reconnu ; vérifiez spring.neo4j.uri.",
					"The service that answers at " + this.uri.get() + " calls itself '" + agent
							+ "' and is not a recognised Neo4j; check spring.neo4j.uri.",
					new IllegalStateException(agent)));
		if (version.compareTo(this.oldest) < 0) {
			throw new StartFailure("Neo4j à l’adresse " + this.uri.get() + " est en version " + version
					+ " ; hospital-graph demande " + this.oldest
					+ " ou une version ultérieure. Mettez-le à jour, ou enlevez spring.neo4j.uri pour utiliser la base"
					+ " intégrée.",
					"Neo4j at " + this.uri.get() + " is version " + version + "; hospital-graph needs " + this.oldest
							+ " or later. Upgrade it, or remove spring.neo4j.uri to use the embedded database.",
					new IllegalStateException(agent));
		}
	}

	/**
	 * Failures that may pass by themselves: no connection yet, no leader yet, a database
	 * that is still recovering, or so busy that the first answer takes too long. Not a
	 * lack of memory, and not a wrong password.
	 */
	private static boolean mayPass(Neo4jException failure) {
		return !(failure instanceof AuthenticationException) && !failure.code().contains("OutOfMemory")
				&& (failure instanceof RetryableException || failure.code().startsWith("Neo.ClientError.Database.")
						|| failure.code().startsWith("Neo.ClientError.Transaction.")
						|| String.valueOf(failure.getMessage()).startsWith("Unable to acquire connection"));
	}

	private static String firstLine(Neo4jException failure) {
		String line = String.valueOf(failure.getMessage()).lines().findFirst().orElse("no answer").strip();
		return line.endsWith(".") ? line : line + ".";
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new StartFailure("Le démarrage a été interrompu pendant l’attente de Neo4j.",
					"The start was interrupted while it waited for Neo4j.", ex);
		}
	}

}
