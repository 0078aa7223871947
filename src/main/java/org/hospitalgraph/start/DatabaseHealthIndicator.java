package org.hospitalgraph.start;

import org.hospitalgraph.cypher.revision.Revision;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers the question of every request: its revision. Unlike the
 * indicator of Spring Boot it only reads, so that a read-only account and any member of a
 * cluster are enough.
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
