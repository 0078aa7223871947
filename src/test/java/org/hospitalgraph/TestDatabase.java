package org.hospitalgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * The database of a test: embedded in its own folder, or a container of the same version.
 * Tests that want the same kind share a service.
 *
 * @param kind {@code embedded} or {@code container}
 */
public record TestDatabase(String kind) implements ContextCustomizer {

	/** The system property that chooses the kind. */
	static final String KIND = "hospital-graph.test.database";

	private static final String IMAGE = "neo4j:2026.08.1";

	@Override
	public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
		// the numbers that tests expect stay the same when dossiers are added
		TestPropertyValues.of("hospital-graph.shipped=founding", "hospital-graph.warm=false").applyTo(context);
		if ("container".equals(this.kind)) {
			Neo4jContainer container = new Neo4jContainer(IMAGE).withRandomPassword();
			container.start();
			context.addApplicationListener(new StopWithContext(container));
			TestPropertyValues
				.of("spring.neo4j.uri=" + container.getBoltUrl(), "spring.neo4j.authentication.username=neo4j",
						"spring.neo4j.authentication.password=" + container.getAdminPassword())
				.applyTo(context);
			return;
		}
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

	/** Creates it for the annotation of a test. */
	public static class Factory implements ContextCustomizerFactory {

		@Override
		public ContextCustomizer createContextCustomizer(Class<?> test,
				List<ContextConfigurationAttributes> attributes) {
			return new TestDatabase(System.getProperty(KIND, "embedded"));
		}

	}

}
