package org.hospitalgraph.fetch;

import java.net.URI;
import java.util.Locale;

import org.hospitalgraph.model.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * The hosts from which files may come: hosts of the catalogue over https, or the host
 * that the user names instead of data.gouv.fr.
 */
final class Hosts {

	private final RegisterCatalogue catalogue;

	private final @Nullable URI standIn;

	Hosts(RegisterCatalogue catalogue, @Nullable URI standIn) {
		this.catalogue = catalogue;
		this.standIn = standIn;
	}

	/** Checks an address that the user has given, which may be anywhere over https. */
	void checkAsked(URI address) {
		if (!isStandIn(address) && !"https".equalsIgnoreCase(address.getScheme())) {
			throw new NotFetched(Message.of("fetch.https", address));
		}
		if (address.getHost() == null) {
			throw new NotFetched(Message.of("fetch.no-host", address));
		}
	}

	/**
	 * Checks an address to which a host redirects.
	 * @param asked the host that redirects
	 */
	void checkLed(URI asked, URI address) {
		boolean same = "https".equalsIgnoreCase(asked.getScheme()) && host(asked).equals(host(address))
				&& asked.getPort() == address.getPort();
		boolean known = this.catalogue.isKnown(host(address)) && (address.getPort() == -1 || address.getPort() == 443);
		boolean secret = "https".equalsIgnoreCase(address.getScheme()) && address.getUserInfo() == null;
		if (!isStandIn(address) && !(secret && (same || known))) {
			throw new NotFetched(
					Message.of("fetch.led", asked.getHost(), address.getScheme() + "://" + address.getHost()));
		}
	}

	private boolean isStandIn(URI address) {
		URI known = this.standIn;
		return known != null && host(known).equals(host(address)) && known.getPort() == address.getPort()
				&& String.valueOf(known.getScheme()).equalsIgnoreCase(address.getScheme());
	}

	private static String host(URI address) {
		return (address.getHost() != null) ? address.getHost().toLowerCase(Locale.ROOT) : "";
	}

}
