package org.hospitalgraph;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The service in this JVM; observes how it opens sessions.
 */
final class Service implements AutoCloseable {

	private final Set<AccessMode> modes = ConcurrentHashMap.newKeySet();

	private final ConfigurableApplicationContext context;

	private final Api api;

	private Service(List<String> settings) {
		this.context = new SpringApplicationBuilder(HospitalGraph.class)
			.initializers((application) -> application.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {

				@Override
				public Object postProcessAfterInitialization(Object bean, String name) {
					return (bean instanceof Driver driver) ? watched(driver) : bean;
				}

			}))
			.properties("hospital-graph.shipped=founding", "hospital-graph.warm=false")
			.run(settings.toArray(String[]::new));
		this.api = new Api(this.context);
	}

	/** A service with the embedded database in a folder. */
	static Service in(Path data, String... settings) {
		List<String> all = new ArrayList<>(
				List.of("--server.port=0", "--hospital-graph.bolt-port=0", "--hospital-graph.data=" + data));
		all.addAll(List.of(settings));
		return new Service(all);
	}

	static Service on(String uri, String... settings) {
		List<String> all = new ArrayList<>(List.of("--server.port=0", "--spring.neo4j.uri=" + uri));
		all.addAll(List.of(settings));
		return new Service(all);
	}

	Api api() {
		return this.api;
	}

	/** The modes of the sessions that it has opened so far. */
	Set<AccessMode> modes() {
		return this.modes;
	}

	<T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	@Override
	public void close() {
		this.context.close();
	}

	private Driver watched(Driver driver) {
		return (Driver) Proxy.newProxyInstance(Driver.class.getClassLoader(), new Class<?>[] { Driver.class },
				(proxy, method, arguments) -> {
					if (method.getName().equals("session") || method.getName().equals("executableQuery")) {
						this.modes.add(mode(arguments));
					}
					try {
						return method.invoke(driver, arguments);
					}
					catch (InvocationTargetException ex) {
						throw ex.getCause();
					}
				});
	}

	/** A session without a mode may write. */
	private static AccessMode mode(Object[] arguments) {
		for (Object argument : (arguments != null) ? arguments : new Object[0]) {
			if (argument instanceof SessionConfig config) {
				return config.defaultAccessMode();
			}
		}
		return AccessMode.WRITE;
	}

}
