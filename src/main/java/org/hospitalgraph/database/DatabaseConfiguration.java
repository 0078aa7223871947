package org.hospitalgraph.database;

import java.net.URI;
import java.nio.file.Path;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The embedded database, unless {@code spring.neo4j.uri} names another. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.neo4j.uri", matchIfMissing = true, havingValue = "embedded")
class DatabaseConfiguration {

	@Bean
	EmbeddedNeo4j embeddedNeo4j(@Value("${hospital-graph.data:./data}") Path folder,
			@Value("${hospital-graph.bolt-port:7687}") int port) {
		return EmbeddedNeo4j.start(folder, port);
	}

	@Bean
	Neo4jConnectionDetails embeddedConnection(EmbeddedNeo4j database) {
		return new Neo4jConnectionDetails() {

			@Override
			public URI getUri() {
				return URI.create(database.uri());
			}

			@Override
			public AuthToken getAuthToken() {
				return AuthTokens.basic("neo4j", database.password());
			}

		};
	}

}
