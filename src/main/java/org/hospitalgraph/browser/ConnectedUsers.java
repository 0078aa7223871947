package org.hospitalgraph.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which users of this machine have open connections, according to {@code /proc/net/tcp}
 * on Linux. Empty on other systems.
 */
final class ConnectedUsers {

	/**
	 * The state of an open connection; only then is the user that of a running process.
	 */
	private static final String ESTABLISHED = "01";

	/** The number that stands for a user who cannot be named here. */
	private static final int UNKNOWN = 65534;

	private final Path system;

	ConnectedUsers(Path system) {
		this.system = system;
	}

	/** The user of this process; empty if the system does not number its users. */
	Optional<Integer> own() {
		try {
			return Optional.of((Integer) Files.getAttribute(this.system.resolve("self"), "unix:uid"))
				.filter((user) -> user != UNKNOWN);
		}
		catch (IOException | UnsupportedOperationException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** The user of the process that connects from one address to the other. */
	Optional<Integer> from(InetSocketAddress one, InetSocketAddress other) {
		return Stream.of("net/tcp", "net/tcp6")
			.flatMap((name) -> lines(this.system.resolve(name)).stream())
			.map((line) -> line.strip().split("\\s+"))
			.filter((cells) -> cells.length > 7 && cells[3].equals(ESTABLISHED))
			.filter((cells) -> one.equals(address(cells[1])) && other.equals(address(cells[2])))
			.map((cells) -> Integer.valueOf(cells[7]))
			.findFirst();
	}

	private static List<String> lines(Path file) {
		try (Stream<String> lines = Files.lines(file)) {
			return lines.skip(1).toList();
		}
		catch (IOException | RuntimeException ex) {
			return List.of();
		}
	}

	/**
	 * {@code 0100007F:1F90} is 127.0.0.1:8080: the address in words of four bytes, in the
	 * byte order of the processor, then the port.
	 */
	private static InetSocketAddress address(String text) {
		try {
			byte[] words = HexFormat.of().parseHex(text, 0, text.indexOf(':'));
			ByteBuffer read = ByteBuffer.wrap(words).order(ByteOrder.nativeOrder());
			ByteBuffer address = ByteBuffer.allocate(words.length);
			while (read.hasRemaining()) {
				address.putInt(read.getInt());
			}
			return new InetSocketAddress(InetAddress.getByAddress(address.array()),
					Integer.parseInt(text, text.indexOf(':') + 1, text.length(), 16));
		}
		catch (IOException ex) {
			throw new IllegalArgumentException(text, ex);
		}
	}

}
