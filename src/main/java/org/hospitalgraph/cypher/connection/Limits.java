package org.hospitalgraph.cypher.connection;

import java.time.Duration;

import org.neo4j.driver.TransactionConfig;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long the database may take. Until the start is over, its questions have no limit if
 * the database is embedded, and otherwise the limit of a load.
 */
@Component
public class Limits {

	private final TransactionConfig question;

	private final TransactionConfig load;

	private final TransactionConfig work;

	private final TransactionConfig start;

	private volatile boolean starting = true;

	Limits(@Value("${hospital-graph.query-timeout:10s}") Duration question,
			@Value("${hospital-graph.load-timeout:10m}") Duration load,
			@Value("${hospital-graph.import-timeout:2h}") Duration work,
			@Value("${spring.neo4j.uri:embedded}") String uri) {
		this.question = of(question);
		this.load = of(load);
		this.work = of(work);
		this.start = "embedded".equals(uri) ? of(Duration.ZERO) : this.load;
	}

	/** Zero means no limit, for the server and for its connections. */
	private static TransactionConfig of(Duration limit) {
		return TransactionConfig.builder().withTimeout(limit).build();
	}

	public void startIsOver() {
		this.starting = false;
	}

	public TransactionConfig question() {
		return this.starting ? this.start : this.question;
	}

	public TransactionConfig load() {
		return this.starting ? this.start : this.load;
	}

	/** For imports, backups and restores. */
	public TransactionConfig work() {
		return this.work;
	}

}
