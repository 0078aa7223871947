package org.hospitalgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * The database of a test: embedded in a folder of its own, or a container of the same
 * version.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	/** {@code embedded} or {@code container}. */
	public static final String KIND = "hospital-graph.test.database";

	private static final String IMAGE = "neo4j:2026.08.1";

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		if ("container".equals(System.getProperty(KIND))) {
			Neo4jContainer container = new Neo4jContainer(IMAGE).withRandomPassword();
			container.start();
			context.addApplicationListener(new StopWithContext(container));
			TestPropertyValues
				.of("spring.neo4j.uri=" + container.getBoltUrl(), "spring.neo4j.authentication.username=neo4j",
						"spring.neo4j.authentication.password=" + container.getAdminPassword())
				.applyTo(context);
		}
		else {
			try {
				TestPropertyValues
					.of("hospital-graph.data=" + Files.createTempDirectory("hospital-graph-test"),
							"hospital-graph.bolt-port=0")
					.applyTo(context);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

}
