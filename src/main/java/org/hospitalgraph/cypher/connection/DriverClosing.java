package org.hospitalgraph.cypher.connection;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.DestructionAwareBeanPostProcessor;

/**
 * Closes the driver for a limited time when the service ends. {@link Driver#close()}
 * takes leave of the server on each connection and has no limit, so a server that has
 * gone could hold the service for ever. Once closing has begun, the driver's own
 * {@code close()} returns at once.
 */
record DriverClosing(Duration limit) implements DestructionAwareBeanPostProcessor {

	private static final Logger log = LoggerFactory.getLogger(DriverClosing.class);

	@Override
	public boolean requiresDestruction(Object bean) {
		return bean instanceof Driver;
	}

	@Override
	public void postProcessBeforeDestruction(Object bean, String name) {
		if (!(bean instanceof Driver driver)) {
			return;
		}
		try {
			driver.closeAsync().toCompletableFuture().get(this.limit.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			log.warn("The connections to the database were not closed within {} s, because it does not answer.",
					this.limit.toSeconds());
		}
		catch (ExecutionException ex) {
			log.warn("The connections to the database could not be closed: {}", String.valueOf(ex.getCause()));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
