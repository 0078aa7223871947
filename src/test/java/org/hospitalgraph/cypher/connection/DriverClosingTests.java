package org.hospitalgraph.cypher.connection;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.context.support.GenericApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

class DriverClosingTests {

	private final List<String> called = new ArrayList<>();

	@Test
	void aServiceEndsAlthoughTheServerNeverTakesLeave() {
		end(new CompletableFuture<>());
		assertThat(this.called).containsExactly("closeAsync", "close");
	}

	@Test
	void aServiceEndsAlthoughTheConnectionsCannotBeClosed() {
		end(CompletableFuture.failedFuture(new IllegalStateException("broken")));
		assertThat(this.called).containsExactly("closeAsync", "close");
	}

	/**
	 * As with the real driver, {@code close()} waits unless closing has begun already.
	 */
	private void end(CompletableFuture<Void> leave) {
		Driver driver = (Driver) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Driver.class },
				(proxy, method, arguments) -> {
					this.called.add(method.getName());
					return method.getName().equals("closeAsync") ? leave : null;
				});
		try (GenericApplicationContext context = new GenericApplicationContext()) {
			context.registerBean(DriverClosing.class, () -> new DriverClosing(Duration.ofMillis(50)));
			context.registerBean(Driver.class, () -> driver);
			context.refresh();
			context.getBean(Driver.class);
			this.called.clear();
		}
	}

}
