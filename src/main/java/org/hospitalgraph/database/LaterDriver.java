package org.hospitalgraph.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/**
 * A driver that is created when it is first used, because the database is still starting.
 */
final class LaterDriver implements InvocationHandler {

	private final Supplier<Driver> maker;

	private volatile @Nullable Driver driver;

	private LaterDriver(Supplier<Driver> maker) {
		this.maker = maker;
	}

	static Driver of(Supplier<Driver> maker) {
		return (Driver) Proxy.newProxyInstance(Driver.class.getClassLoader(), new Class<?>[] { Driver.class },
				new LaterDriver(maker));
	}

	@Override
	public @Nullable Object invoke(Object proxy, Method method, @Nullable Object[] arguments) throws Throwable {
		if (method.getDeclaringClass() == Object.class) {
			return method.invoke(this, arguments);
		}
		if (this.driver == null && method.getName().startsWith("close")) {
			return (method.getReturnType() == void.class) ? null : CompletableFuture.completedFuture(null);
		}
		try {
			return method.invoke(made(), arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

	private Driver made() {
		Driver known = this.driver;
		return (known != null) ? known : make();
	}

	private synchronized Driver make() {
		Driver known = this.driver;
		if (known == null) {
			known = this.maker.get();
			this.driver = known;
		}
		return known;
	}

}
