package org.hospitalgraph.database.direct;

import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AbstractSecurityLog;
import org.neo4j.internal.kernel.api.security.AuthSubject;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.internal.kernel.api.security.SecurityContext;
import org.neo4j.internal.kernel.api.security.StaticAccessMode;
import org.neo4j.kernel.database.PrivilegeDatabaseReference;

/** Whoever may read the whole graph, and change nothing. */
final class Reader extends LoginContext {

	static final Reader ANYBODY = new Reader();

	private Reader() {
		super(AuthSubject.AUTH_DISABLED, ClientConnectionInfo.EMBEDDED_CONNECTION);
	}

	@Override
	public SecurityContext authorize(IdLookup ids, PrivilegeDatabaseReference database, AbstractSecurityLog log,
			long oldest) {
		return SecurityContext.AUTH_DISABLED.withMode(StaticAccessMode.READ);
	}

}
