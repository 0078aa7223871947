package org.hospitalgraph.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSession;
import javax.net.ssl.TrustManagerFactory;

import org.hospitalgraph.HospitalGraph;
import org.hospitalgraph.Patience;
import org.hospitalgraph.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextCustomizerFactories;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** A service with a certificate, and with the headers of a proxy about its address. */
@SpringBootTest(classes = HospitalGraph.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "server.forward-headers-strategy=framework")
@ContextCustomizerFactories(TestDatabase.Factory.class)
@Tag("service")
class BehindAProxyTests {

	private static final String PASSWORD = "only-for-this-test";

	@TempDir
	static Path folder;

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void certificate(DynamicPropertyRegistry settings) throws Exception {
		Path store = folder.resolve("key.p12");
		make(store);
		settings.add("server.ssl.key-store", store::toString);
		settings.add("server.ssl.key-store-password", () -> PASSWORD);
	}

	@Test
	void answersEncrypted() throws Exception {
		HttpResponse<String> answer = get("/api/v1/entities/chu-lille/links?through=GHT&category=CH");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("\"total\":16");
		assertThat(answer.sslSession()).get().extracting(SSLSession::getProtocol).isEqualTo("TLSv1.3");
	}

	/** OpenRefine takes the addresses of previews from the manifest. */
	@Test
	void givesTheAddressThatWasAskedOfTheProxy() throws Exception {
		HttpResponse<String> answer = get("/api/v1/reconcile", "Forwarded", "proto=https;host=\"graph.example:8443\"");
		assertThat(answer.body()).contains("https://graph.example:8443/").doesNotContain("localhost");
	}

	@Test
	void letsNobodyPretendToBeThisMachine() throws Exception {
		assertThat(get("/actuator/prometheus").statusCode()).isEqualTo(200);
		for (String header : new String[] { "X-Forwarded-For", "Forwarded" }) {
			for (String pretended : new String[] { "127.0.0.1", "for=127.0.0.1", "192.0.2.7" }) {
				assertThat(get("/actuator/prometheus", header, pretended).statusCode()).isEqualTo(404);
			}
		}
	}

	private HttpResponse<String> get(String path, String... headers) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("https://localhost:" + this.port + path))
			.timeout(Patience.ofSeconds(20));
		if (headers.length > 0) {
			request.headers(headers);
		}
		try (HttpClient client = HttpClient.newBuilder().sslContext(trusting()).build()) {
			return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
	}

	private static void make(Path store) throws IOException, InterruptedException {
		Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
				"-genkeypair", "-alias", "service", "-keyalg", "EC", "-dname", "CN=localhost", "-ext",
				"SAN=dns:localhost", "-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD)
			.inheritIO()
			.start();
		assertThat(keytool.waitFor()).isZero();
	}

	private static SSLContext trusting() throws IOException, GeneralSecurityException {
		KeyStore known = KeyStore.getInstance(folder.resolve("key.p12").toFile(), PASSWORD.toCharArray());
		TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		trust.init(known);
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(null, trust.getTrustManagers(), null);
		return context;
	}

}
