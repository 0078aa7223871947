package org.hospitalgraph.cypher.connection;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

import org.jspecify.annotations.Nullable;
import org.neo4j.bolt.connection.AuthInfo;
import org.neo4j.bolt.connection.BoltConnection;
import org.neo4j.bolt.connection.BoltConnectionState;
import org.neo4j.bolt.connection.BoltProtocolVersion;
import org.neo4j.bolt.connection.BoltServerAddress;
import org.neo4j.bolt.connection.ResponseHandler;
import org.neo4j.bolt.connection.message.BeginMessage;
import org.neo4j.bolt.connection.message.Message;
import org.neo4j.bolt.connection.message.RunMessage;
import org.neo4j.bolt.connection.observation.ImmutableObservation;

/**
 * A connection that is closed if the server is silent for longer than the time limit of
 * the transaction and a little more, so that a slow server can still report that the
 * limit has passed.
 */
final class LimitedConnection implements BoltConnection {

	/**
	 * The time that the server gets beyond the limit, to end the transaction and report
	 * it.
	 */
	private static final Duration GRACE = Duration.ofSeconds(1);

	private final BoltConnection driver;

	/**
	 * The limit for messages without one: a log-in, a routing table, the check of an idle
	 * connection.
	 */
	private final Duration usual;

	LimitedConnection(BoltConnection driver, Duration usual) {
		this.driver = driver;
		this.usual = usual;
		driver.setReadTimeout(usual);
	}

	@Override
	public CompletionStage<Void> writeAndFlush(ResponseHandler handler, List<Message> messages,
			ImmutableObservation observation) {
		limit(messages);
		return this.driver.writeAndFlush(handler, messages, observation);
	}

	@Override
	public CompletionStage<Void> write(List<Message> messages) {
		limit(messages);
		return this.driver.write(messages);
	}

	/**
	 * Later messages of the same transaction have no limit of their own, and get that of
	 * the first.
	 */
	private void limit(List<Message> messages) {
		for (Message message : messages) {
			switch (message) {
				case BeginMessage begin -> limit(begin.txTimeout());
				case RunMessage run when run.extra().isPresent() -> limit(run.extra().get().txTimeout());
				default -> {
				}
			}
		}
	}

	/** A limit of zero means no limit. */
	private void limit(Optional<Duration> stated) {
		if (stated.filter(Duration::isZero).isPresent()) {
			this.driver.setReadTimeout(null);
		}
		else {
			this.driver.setReadTimeout(stated.map((limit) -> limit.plus(GRACE)).orElse(this.usual));
		}
	}

	@Override
	public CompletionStage<Void> forceClose(String reason) {
		return this.driver.forceClose(reason);
	}

	@Override
	public CompletionStage<Void> close() {
		return this.driver.close();
	}

	@Override
	public CompletionStage<Void> setReadTimeout(@Nullable Duration duration) {
		return this.driver.setReadTimeout(duration);
	}

	@Override
	public BoltConnectionState state() {
		return this.driver.state();
	}

	@Override
	public CompletionStage<AuthInfo> authInfo() {
		return this.driver.authInfo();
	}

	@Override
	public String serverAgent() {
		return this.driver.serverAgent();
	}

	@Override
	public BoltServerAddress serverAddress() {
		return this.driver.serverAddress();
	}

	@Override
	public BoltProtocolVersion protocolVersion() {
		return this.driver.protocolVersion();
	}

	@Override
	public boolean telemetrySupported() {
		return this.driver.telemetrySupported();
	}

	@Override
	public boolean serverSideRoutingEnabled() {
		return this.driver.serverSideRoutingEnabled();
	}

	@Override
	public Optional<Duration> defaultReadTimeout() {
		return this.driver.defaultReadTimeout();
	}

}
