package org.hospitalgraph.database;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * The server that the service is to talk to. It may start later than the service, as
 * containers do; it may also be the wrong one.
 */
@Component
public class Neo4jServer {

	private static final Duration PAUSE = Duration.ofSeconds(1);

	/** How often a line says that we still wait. */
	private static final Duration LINE = Duration.ofSeconds(5);

	/** What a database that has just started may take for its first answer. */
	private static final Duration FIRST = Duration.ofSeconds(20);

	private final Driver driver;

	private final URI uri;

	private final Duration patience;

	private final Neo4jVersion oldest;

	@Autowired
	Neo4jServer(Driver driver, Neo4jConnectionDetails connection,
			@Value("${hospital-graph.database-wait:60s}") Duration patience) {
		this(driver, connection.getUri(), patience, Neo4jVersion.OLDEST);
	}

	Neo4jServer(Driver driver, URI uri, Duration patience, Neo4jVersion oldest) {
		this.driver = driver;
		this.uri = uri;
		this.patience = patience;
		this.oldest = oldest;
	}

	/**
	 * Waits until the database answers, and prints a line from time to time.
	 * @throws StartFailure where it does not answer in time, is too old or is none
	 */
	public void await() {
		long begin = System.nanoTime();
		long said = begin;
		while (true) {
			try {
				require(agent());
				return;
			}
			catch (Neo4jException ex) {
				if (!mayPass(ex)) {
					throw ex;
				}
				long now = System.nanoTime();
				if (now - begin >= this.patience.toNanos()) {
					throw new StartFailure("Neo4j at " + this.uri + " did not answer within "
							+ this.patience.toSeconds() + " s: " + firstLine(ex)
							+ " Check spring.neo4j.uri and that the database runs, or let the service wait longer with"
							+ " --hospital-graph.database-wait=5m.", ex);
				}
				if (said == begin || now - said >= LINE.toNanos()) {
					said = now;
					System.out.printf("  Waiting for Neo4j at %s, %d s of %d: %s%n", this.uri,
							TimeUnit.NANOSECONDS.toSeconds(now - begin), this.patience.toSeconds(), firstLine(ex));
				}
			}
			pause();
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
					"What answers at " + this.uri + " calls itself '" + agent + "' and is no Neo4j that we know.",
					new IllegalStateException(agent)));
		if (version.compareTo(this.oldest) < 0) {
			throw new StartFailure(
					"Neo4j at " + this.uri + " is of version " + version + "; hospital-graph needs " + this.oldest
							+ " or later. Upgrade it, or leave spring.neo4j.uri away to use the embedded database.",
					new IllegalStateException(agent));
		}
	}

	/**
	 * What time heals: no connection yet, no leader yet, a database still recovering, or
	 * so busy with its start that the first answer takes too long.
	 */
	private static boolean mayPass(Neo4jException failure) {
		return failure instanceof RetryableException && !(failure instanceof AuthenticationException)
				|| failure.code().startsWith("Neo.ClientError.Database.")
				|| failure.code().startsWith("Neo.ClientError.Transaction.")
				|| String.valueOf(failure.getMessage()).startsWith("Unable to acquire connection");
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
			throw new StartFailure("The start was interrupted while it waited for Neo4j.", ex);
		}
	}

}
