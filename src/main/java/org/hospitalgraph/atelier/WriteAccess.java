package org.hospitalgraph.atelier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.model.message.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Who may write into the folder of dossiers: nobody, unless the service was started with
 * {@code hospital-graph.atelier=write}; then only a page of this service, on this
 * machine, with the token that this start has printed. A start with that setting fails on
 * any address other than loopback; see {@code start.EarlyStart}.
 */
@Component
public class WriteAccess {

	private static final String BEARER = "Bearer ";

	private static final int BYTES = 18;

	/** The header by which a browser says where a request comes from. */
	private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

	private final boolean open;

	private final String token;

	WriteAccess(@Value("${hospital-graph.atelier:off}") String atelier) {
		this.open = "write".equals(atelier);
		byte[] random = new byte[BYTES];
		new SecureRandom().nextBytes(random);
		this.token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
	}

	/** Whether writing is allowed at all. */
	boolean isOpen() {
		return this.open;
	}

	/** The token that a request must carry. */
	public String token() {
		return this.token;
	}

	/**
	 * Refuses every other request.
	 * @throws Refused with what would be right
	 */
	void require(HttpServletRequest request) {
		if (!this.open) {
			throw new Refused(Refused.Kind.FORBIDDEN, Message.of("atelier.closed"));
		}
		String site = request.getHeader("Sec-Fetch-Site");
		boolean foreign = site != null && !OWN_SITES.contains(site);
		boolean forwarded = Stream.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host")
			.anyMatch((header) -> request.getHeader(header) != null);
		if (foreign || forwarded) {
			throw new Refused(Refused.Kind.FORBIDDEN, Message.of("atelier.elsewhere"));
		}
		String given = request.getHeader(HttpHeaders.AUTHORIZATION);
		if (given == null || !given.startsWith(BEARER) || !isToken(given.substring(BEARER.length()).strip())) {
			throw new Refused(Refused.Kind.FORBIDDEN, Message.of("atelier.token"));
		}
	}

	/** Takes the same time whether a token is nearly right or not. */
	private boolean isToken(String given) {
		return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8),
				this.token.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The address of the page with the token in its fragment, which browsers do not send.
	 */
	@EventListener
	@Order(Ordered.LOWEST_PRECEDENCE)
	void invite(ApplicationReadyEvent event) {
		if (this.open && event.getApplicationContext() instanceof WebServerApplicationContext web
				&& web.getWebServer() != null) {
			String address = "http://localhost:" + web.getWebServer().getPort() + "/atelier#" + this.token;
			System.out.println("  " + Message.of("atelier.open", address).in(Locale.getDefault()) + "\n");
		}
	}

}
