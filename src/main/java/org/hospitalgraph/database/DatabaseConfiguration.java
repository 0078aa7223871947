package org.hospitalgraph.database;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.hospitalgraph.cypher.connection.ReadTransactions;
import org.hospitalgraph.cypher.connection.WriteTransactions;
import org.hospitalgraph.database.direct.DirectReadTransactions;
import org.hospitalgraph.database.direct.DirectWriteTransactions;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.neo4j.autoconfigure.Neo4jProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * The embedded database, unless {@code spring.neo4j.uri} names another. Nothing here
 * waits until it has started: the driver is created when it is first used.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.neo4j.uri", matchIfMissing = true, havingValue = "embedded")
class DatabaseConfiguration {

	/**
	 * No network can fail between this process and itself, so a late answer is still
	 * coming.
	 */
	private static final Duration PATIENCE = Duration.ofMinutes(10);

	@Bean
	Neo4jConnectionDetails embeddedConnection(EmbeddedStart start) {
		return new Neo4jConnectionDetails() {

			@Override
			public URI getUri() {
				return URI.create(start.get().uri());
			}

			@Override
			public AuthToken getAuthToken() {
				return AuthTokens.basic("neo4j", start.get().password());
			}

		};
	}

	@Bean
	@Primary
	ReadTransactions directReadTransactions(EmbeddedStart start) {
		return new DirectReadTransactions(() -> start.get().database());
	}

	@Bean
	@Primary
	WriteTransactions directWriteTransactions(EmbeddedStart start) {
		return new DirectWriteTransactions(() -> start.get().database());
	}

	@Bean
	Driver embeddedDriver(Neo4jConnectionDetails connection, Neo4jProperties properties,
			ObjectProvider<ConfigBuilderCustomizer> customizers) {
		Config.ConfigBuilder config = Config.builder()
			.withMaxConnectionPoolSize(properties.getPool().getMaxConnectionPoolSize())
			.withConnectionTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
			.withConnectionAcquisitionTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		customizers.orderedStream().forEach((customizer) -> customizer.customize(config));
		return LaterDriver
			.of(() -> GraphDatabase.driver(connection.getUri(), connection.getAuthToken(), config.build()));
	}

}
