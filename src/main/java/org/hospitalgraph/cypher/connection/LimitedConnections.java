package org.hospitalgraph.cypher.connection;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionStage;

import org.jspecify.annotations.Nullable;
import org.neo4j.bolt.connection.AuthToken;
import org.neo4j.bolt.connection.BoltAgent;
import org.neo4j.bolt.connection.BoltConnection;
import org.neo4j.bolt.connection.BoltConnectionProvider;
import org.neo4j.bolt.connection.BoltConnectionProviderFactory;
import org.neo4j.bolt.connection.BoltProtocolVersion;
import org.neo4j.bolt.connection.LoggingProvider;
import org.neo4j.bolt.connection.NotificationConfig;
import org.neo4j.bolt.connection.SecurityPlan;
import org.neo4j.bolt.connection.netty.NettyBoltConnectionProviderFactory;
import org.neo4j.bolt.connection.observation.ImmutableObservation;
import org.neo4j.bolt.connection.observation.ObservationProvider;
import org.neo4j.bolt.connection.values.ValueFactory;

/**
 * Makes connections that do not wait for ever; the driver finds this class by itself. The
 * driver has no limit for an answer, so a frozen database, or a network that loses
 * everything, would hold every request until the network gives up.
 */
public final class LimitedConnections implements BoltConnectionProviderFactory {

	private final BoltConnectionProviderFactory driver = new NettyBoltConnectionProviderFactory();

	@Override
	public boolean supports(String scheme) {
		return this.driver.supports(scheme);
	}

	@Override
	public int getOrder() {
		return 0;
	}

	@Override
	public BoltConnectionProvider create(LoggingProvider logging, ValueFactory values, ObservationProvider observations,
			Map<String, ?> config) {
		return new Limited(this.driver.create(logging, values, observations, config));
	}

	/** A log-in may take twice as long as a connection may. */
	private record Limited(BoltConnectionProvider driver) implements BoltConnectionProvider {

		@Override
		public CompletionStage<BoltConnection> connect(URI uri, @Nullable String routingContextAddress, BoltAgent agent,
				String userAgent, int connectTimeout, long initialisationTimeout, SecurityPlan plan, AuthToken token,
				@Nullable BoltProtocolVersion oldest, NotificationConfig notifications,
				ImmutableObservation observation) {
			return this.driver
				.connect(uri, routingContextAddress, agent, userAgent, connectTimeout, initialisationTimeout, plan,
						token, oldest, notifications, observation)
				.thenApply((connection) -> new LimitedConnection(connection, Duration.ofMillis(2L * connectTimeout)));
		}

		@Override
		public CompletionStage<Void> close() {
			return this.driver.close();
		}

	}

}
