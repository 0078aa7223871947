package org.hospitalgraph.web.safety;

import java.net.InetAddress;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the service listens, and so whom it is for. */
@Component
public class Listening {

	private final @Nullable InetAddress address;

	public Listening(@Value("${server.address:#{null}}") @Nullable InetAddress address) {
		this.address = address;
	}

	/** Whether it is for this machine only, and what it knows may be private. */
	boolean isPrivate() {
		return this.address != null && this.address.isLoopbackAddress();
	}

}
