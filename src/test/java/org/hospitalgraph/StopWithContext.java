package org.hospitalgraph;

import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.testcontainers.neo4j.Neo4jContainer;

/** Stops a container when its context is closed. */
class StopWithContext implements ApplicationListener<ContextClosedEvent> {

	private final Neo4jContainer container;

	StopWithContext(Neo4jContainer container) {
		this.container = container;
	}

	@Override
	public void onApplicationEvent(ContextClosedEvent event) {
		this.container.stop();
	}

}
