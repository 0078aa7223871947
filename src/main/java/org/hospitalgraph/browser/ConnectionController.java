package org.hospitalgraph.browser;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.hospitalgraph.database.EmbeddedNeo4j;
import org.hospitalgraph.database.EmbeddedStart;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives the password of the embedded database to the Neo4j Browser of this service, if
 * the browser belongs to the user who runs the service on this machine. That user could
 * also read the file that holds it. Nobody else gets it: no other user of the machine, no
 * page of another origin, nobody through a proxy, and nobody if the system does not say
 * who owns a connection. They type it.
 */
@RestController
class ConnectionController {

	/**
	 * A header that pages of another origin may not send, because nothing allows them to.
	 */
	private static final String ASKED_BY = "X-Requested-With";

	private static final String NEO4J_BROWSER = "Neo4j Browser";

	private final ConnectedUsers users;

	private final boolean open;

	private final Supplier<Connection> connection;

	@Autowired
	ConnectionController(Optional<EmbeddedStart> database,
			@Value("${hospital-graph.browser-connects:true}") boolean connects,
			@Value("${server.address:#{null}}") @Nullable InetAddress address) {
		this(new ConnectedUsers(Path.of("/proc")),
				connects && database.isPresent() && address != null && address.isLoopbackAddress(),
				() -> Connection.to(database.orElseThrow().get()));
	}

	ConnectionController(ConnectedUsers users, boolean open, Supplier<Connection> connection) {
		this.users = users;
		this.open = open;
		this.connection = connection;
	}

	/** Nothing, and no reason, for anyone else. */
	@PostMapping(path = "/guide/neo4j-connection", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<Connection> connection(HttpServletRequest request) {
		boolean given = this.open && isOwnPage(request) && isOwnUser(request);
		return ResponseEntity.status(given ? HttpStatus.OK : HttpStatus.NO_CONTENT)
			.cacheControl(CacheControl.noStore())
			.body(given ? this.connection.get() : null);
	}

	private static boolean isOwnPage(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		boolean forwarded = request.getAttribute("org.apache.tomcat.request.forwarded") != null
				|| Stream.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via")
					.anyMatch((header) -> request.getHeader(header) != null);
		return NEO4J_BROWSER.equals(request.getHeader(ASKED_BY)) && (site == null || site.equals("same-origin"))
				&& !forwarded;
	}

	private boolean isOwnUser(HttpServletRequest request) {
		try {
			InetSocketAddress from = new InetSocketAddress(InetAddress.getByName(request.getRemoteAddr()),
					request.getRemotePort());
			InetSocketAddress to = new InetSocketAddress(InetAddress.getByName(request.getLocalAddr()),
					request.getLocalPort());
			Optional<Integer> own = this.users.own();
			return own.isPresent() && own.equals(this.users.from(from, to));
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

	/** What Neo4j Browser needs. */
	record Connection(String uri, String username, String password) {

		private static Connection to(EmbeddedNeo4j database) {
			return new Connection(database.uri(), "neo4j", database.password());
		}

	}

}
