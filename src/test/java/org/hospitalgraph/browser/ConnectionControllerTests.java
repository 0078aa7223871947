package org.hospitalgraph.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.hospitalgraph.browser.ConnectionController.Connection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The system says to whom a connection belongs, and the service gives the password only
 * to its own user.
 */
@EnabledOnOs(value = OS.LINUX, architectures = { "amd64", "aarch64" })
class ConnectionControllerTests {

	private static final Connection CONNECTION = new Connection("bolt://127.0.0.1:7687", "neo4j", "secret");

	private static final String HEAD = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n";

	/** From 127.0.0.1:51966 to 127.0.0.1:8080. */
	private static final String LINE = "   0: 0100007F:CAFE 0100007F:1F90 %s 00000000:00000000 00:00000000 00000000 %5d        0 4711 1\n";

	/** The same, by a program that uses both kinds of addresses. */
	private static final String MAPPED = "   0: 0000000000000000FFFF00000100007F:CAFE 0000000000000000FFFF00000100007F:1F90"
			+ " %s 00000000:00000000 00:00000000 00000000 %5d        0 4711 1\n";

	/** From [::1]:51966 to [::1]:8080. */
	private static final String SIX = "   0: 00000000000000000000000001000000:CAFE 00000000000000000000000001000000:1F90"
			+ " %s 00000000:00000000 00:00000000 00000000 %5d        0 4711 1\n";

	@TempDir
	Path system;

	private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/guide/neo4j-connection");

	private int own;

	@BeforeEach
	void connect() throws IOException {
		Files.createDirectories(this.system.resolve("self"));
		Files.createDirectories(this.system.resolve("net"));
		this.own = (Integer) Files.getAttribute(this.system.resolve("self"), "unix:uid");
		tells("tcp", LINE.formatted("01", this.own));
		this.request.addHeader("X-Requested-With", "Neo4j Browser");
		at("127.0.0.1");
	}

	@Test
	void givesItToTheUserWhoRunsTheService() throws IOException {
		assertThat(asked(true).getBody()).isEqualTo(CONNECTION);
		assertThat(asked(true).getHeaders().getCacheControl()).isEqualTo("no-store");
		tells("tcp", "");
		tells("tcp6", MAPPED.formatted("01", this.own));
		assertThat(asked(true).getBody()).isEqualTo(CONNECTION);
		at("0:0:0:0:0:0:0:1");
		tells("tcp6", SIX.formatted("01", this.own));
		assertThat(asked(true).getBody()).isEqualTo(CONNECTION);
	}

	@Test
	void givesNothingToAnotherUserOfTheMachine() throws IOException {
		tells("tcp", LINE.formatted("01", this.own + 1));
		assertNothing();
	}

	/** The system names root for a connection that no process holds any more. */
	@ParameterizedTest
	@CsvSource({ "04", "05", "06", "08", "0A" })
	void givesNothingOverAConnectionThatNobodyHolds(String state) throws IOException {
		tells("tcp", LINE.formatted(state, this.own));
		assertNothing();
	}

	@Test
	void givesNothingWhereTheSystemDoesNotTell() throws IOException {
		tells("tcp", LINE.formatted("01", this.own).replace("CAFE", "CAFF"));
		assertNothing();
		tells("tcp", "nonsense\n");
		assertNothing();
		Files.delete(this.system.resolve("net/tcp"));
		assertNothing();
		// from elsewhere, such as the network of a container
		at("172.17.0.1");
		assertNothing();
	}

	@ParameterizedTest
	@CsvSource({ "Sec-Fetch-Site, cross-site", "Sec-Fetch-Site, same-site", "Sec-Fetch-Site, none",
			"X-Forwarded-For, 127.0.0.1", "Forwarded, for=127.0.0.1", "Via, 1.1 proxy", "X-Real-IP, 127.0.0.1" })
	void givesNothingToAnotherPageOrThroughAProxy(String header, String value) {
		this.request.addHeader(header, value);
		assertNothing();
	}

	@Test
	void givesNothingToWhoeverDoesNotSayWhatItIsForOrWhereTomcatBelievedAProxy() {
		this.request.removeHeader("X-Requested-With");
		assertNothing();
		this.request.addHeader("X-Requested-With", "Neo4j Browser");
		this.request.setAttribute("org.apache.tomcat.request.forwarded", true);
		assertNothing();
	}

	@Test
	void givesNothingWhereTheServiceListensForOthers() {
		assertThat(asked(false).getBody()).isNull();
	}

	private void assertNothing() {
		ResponseEntity<Connection> answer = asked(true);
		assertThat(answer.getStatusCode().value()).isEqualTo(204);
		assertThat(answer.getBody()).isNull();
	}

	private ResponseEntity<Connection> asked(boolean open) {
		return new ConnectionController(new ConnectedUsers(this.system), open, () -> CONNECTION)
			.connection(this.request);
	}

	private void at(String address) {
		this.request.setRemoteAddr(address);
		this.request.setRemotePort(0xCAFE);
		this.request.setLocalAddr(address);
		this.request.setLocalPort(8080);
	}

	private void tells(String file, String lines) throws IOException {
		Files.writeString(this.system.resolve("net").resolve(file), HEAD + lines);
	}

}
