package org.hospitalgraph.web.safety;

import java.net.InetAddress;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address on which the service listens, and so who can reach it. */
@Component
public class Listening {

	private final @Nullable InetAddress address;

	public Listening(@Value("${server.address:#{null}}") @Nullable InetAddress address) {
		this.address = address;
	}

	/** Whether only this machine can reach it, so that its dossiers may be private. */
	boolean isPrivate() {
		return this.address != null && this.address.isLoopbackAddress();
	}

}
