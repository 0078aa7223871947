package org.hospitalgraph;

import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The service in this JVM, on a database somewhere else. */
final class Service implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	private final Api api;

	private Service(ConfigurableApplicationContext context) {
		this.context = context;
		this.api = new Api(context);
	}

	static Service on(String uri, String... settings) {
		List<String> all = new ArrayList<>(List.of("--server.port=0", "--spring.neo4j.uri=" + uri));
		all.addAll(List.of(settings));
		return new Service(new SpringApplicationBuilder(HospitalGraph.class).run(all.toArray(String[]::new)));
	}

	Api api() {
		return this.api;
	}

	<T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	@Override
	public void close() {
		this.context.close();
	}

}
