package org.hospitalgraph.start;

import org.hospitalgraph.cypher.revision.Revision;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers what every request asks: at which revision it is. Unlike
 * the indicator of Spring Boot it only reads, so that an account that may only read, and
 * any member of a cluster, will do.
 */
@Component
class DatabaseHealthIndicator implements HealthIndicator {

	private final Revision revision;

	DatabaseHealthIndicator(Revision revision) {
		this.revision = revision;
	}

	@Override
	public Health health() {
		try {
			return Health.up().withDetail("revision", this.revision.current()).build();
		}
		catch (Neo4jException ex) {
			return Health.down().build();
		}
	}

}
