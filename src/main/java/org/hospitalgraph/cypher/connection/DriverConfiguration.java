package org.hospitalgraph.cypher.connection;

import java.time.Duration;

import org.neo4j.driver.Logging;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Settings of the driver. */
@Configuration(proxyBeanMethods = false)
class DriverConfiguration {

	/**
	 * By default the driver formats every message as text, with all bound rows, before it
	 * checks whether anybody logs it. With this setting it checks first.
	 */
	@Bean
	@SuppressWarnings("deprecation")
	ConfigBuilderCustomizer quietDriver() {
		return (driver) -> driver.withLogging(Logging.slf4j());
	}

	@Bean
	static DriverClosing driverClosing() {
		return new DriverClosing(Duration.ofSeconds(5));
	}

}
