package org.hospitalgraph.database;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file in the data folder with the address of its database while that runs, so that
 * commands find it.
 */
final class AddressFile {

	private static final int TIMEOUT_MILLIS = 1_000;

	private final Path file;

	AddressFile(Path folder) {
		this.file = folder.resolve("neo4j-address");
	}

	void keep(String uri) {
		try {
			Files.writeString(this.file, uri + "\n");
		}
		catch (IOException ex) {
			throw new StartFailure(
					"Le fichier " + this.file + " ne peut pas être écrit : " + ex.getMessage() + ". Choisissez un autre"
							+ " dossier avec --hospital-graph.data=DOSSIER.",
					"The file " + this.file + " cannot be written: " + ex.getMessage() + ". Choose another folder with"
							+ " --hospital-graph.data=DIR.",
					ex);
		}
	}

	void forget() {
		try {
			Files.deleteIfExists(this.file);
		}
		catch (IOException ex) {
			// The file is then out of date, and its readers notice that nobody listens.
		}
	}

	/** The address, if somebody listens there. */
	Optional<String> reachable() {
		if (!Files.exists(this.file)) {
			return Optional.empty();
		}
		try (Socket socket = new Socket()) {
			String uri = Files.readString(this.file).strip();
			URI address = URI.create(uri);
			socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), TIMEOUT_MILLIS);
			return Optional.of(uri);
		}
		catch (IOException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
