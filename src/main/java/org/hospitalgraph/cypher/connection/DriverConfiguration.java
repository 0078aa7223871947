package org.hospitalgraph.cypher.connection;

import org.neo4j.driver.Logging;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the driver does for every statement. */
@Configuration(proxyBeanMethods = false)
class DriverConfiguration {

	/**
	 * By default the driver writes every message out as text, with all rows that are
	 * bound, before it finds out that nobody wants to read that. This way it asks first.
	 */
	@Bean
	@SuppressWarnings("deprecation")
	ConfigBuilderCustomizer quietDriver() {
		return (driver) -> driver.withLogging(Logging.slf4j());
	}

}
