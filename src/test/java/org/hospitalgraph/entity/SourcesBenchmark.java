package org.hospitalgraph.entity;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.hospitalgraph.HospitalGraph;
import org.hospitalgraph.benchmark.Clients;
import org.hospitalgraph.benchmark.Clients.Client;
import org.hospitalgraph.benchmark.Clients.Compared;
import org.hospitalgraph.cypher.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What Spring Data Neo4j costs: all sources that ship with the project, through the
 * repository and through the driver with the Cypher that the repository sends.
 */
@SpringBootTest(classes = HospitalGraph.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "hospital-graph.bolt-port=0", "hospital-graph.warm=false" })
class SourcesBenchmark {

	private static final String LOG = "org.springframework.data.neo4j.cypher";

	@TempDir
	private static Path data;

	@Autowired
	private Sources sources;

	@Autowired
	private Driver driver;

	@DynamicPropertySource
	static void ownGraph(DynamicPropertyRegistry properties) {
		properties.add("hospital-graph.data", () -> data.toString());
	}

	@Test
	void repositoryAgainstTheDriver() throws Exception {
		String cypher = sentBy(this.sources::findAllByOrderByPublishedAsc);
		List<SourceNode> all = this.sources.findAllByOrderByPublishedAsc();
		Callable<Client> repository = () -> () -> assertThat(this.sources.findAllByOrderByPublishedAsc())
			.hasSameSizeAs(all);
		Callable<Client> plain = () -> () -> assertThat(read(cypher)).hasSameSizeAs(all);
		assertThat(read(cypher)).isEqualTo(all);
		Clients.warm(List.of(plain, repository));
		System.out.println("\n" + all.size() + " sources, " + cypher
				+ "\n| clients | how | p50 | p99 | per second | p50 against the driver | throughput against the driver |\n| --- | --- | --- | --- | --- | --- | --- |");
		for (int clients : List.of(1, 16)) {
			Compared compared = Clients.compare(clients, plain, repository);
			System.out.printf(Locale.ROOT, "| %d | driver, executeRead | %s | 1.00 | 1.00 |%n", clients,
					compared.one());
			System.out.printf(Locale.ROOT, "| %d | repository | %s | %.2f | %.2f |%n", clients, compared.other(),
					compared.p50(), compared.rate());
		}
	}

	private List<SourceNode> read(String cypher) {
		try (Session session = this.driver.session()) {
			return session.executeRead((transaction) -> transaction.run(cypher).list((row) -> source(row.get(0))));
		}
	}

	private static SourceNode source(Value row) {
		return new SourceNode(row.get("id").asString(), row.get("name").asString(), Rows.text(row, "publisher"),
				Rows.text(row, "published"), Rows.text(row, "language"), Rows.text(row, "kind"),
				Rows.text(row, "sha256"), Rows.text(row, "url"));
	}

	/** The one statement that the repository sends, out of its log. */
	private static String sentBy(Runnable question) {
		Logger log = (Logger) LoggerFactory.getLogger(LOG);
		ListAppender<ILoggingEvent> heard = new ListAppender<>();
		heard.start();
		log.addAppender(heard);
		log.setLevel(Level.DEBUG);
		try {
			question.run();
		}
		finally {
			log.setLevel(null);
			log.detachAppender(heard);
		}
		assertThat(heard.list).hasSize(1);
		return heard.list.getFirst().getFormattedMessage().replaceFirst("^Executing:\\s*", "");
	}

}
