package org.hospitalgraph;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.testcontainers.DockerClientFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs the tests over HTTP again, with Neo4j in a container. They are reported as skipped
 * without Docker.
 */
@Tag("service")
class OnNeo4jContainerTests {

	@Test
	void passesEveryTestOverHttp() {
		Assumptions.assumeTrue(DockerClientFactory.instance().isDockerAvailable(),
				"there is no Docker engine here, so the suite did not run on a container");
		TestExecutionSummary summary = run();
		assertThat(summary.getFailures())
			.extracting((failure) -> failure.getTestIdentifier().getDisplayName() + ": " + failure.getException())
			.isEmpty();
		assertThat(summary.getTestsSucceededCount()).isPositive();
	}

	private static TestExecutionSummary run() {
		LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
			.selectors(DiscoverySelectors.selectPackage("org.hospitalgraph.api"))
			.build();
		SummaryGeneratingListener listener = new SummaryGeneratingListener();
		Launcher launcher = LauncherFactory.create();
		System.setProperty(TestDatabase.KIND, "container");
		try {
			launcher.execute(request, listener);
		}
		finally {
			System.clearProperty(TestDatabase.KIND);
		}
		return listener.getSummary();
	}

}
