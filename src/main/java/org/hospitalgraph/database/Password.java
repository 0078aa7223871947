package org.hospitalgraph.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The password of the embedded database: generated once, kept in the data folder,
 * readable by its owner only.
 */
final class Password {

	private static final int BYTES = 16;

	private final Path file;

	Password(Path folder) {
		this.file = folder.resolve("neo4j-password");
	}

	boolean exists() {
		return Files.exists(this.file);
	}

	Path file() {
		return this.file;
	}

	String read() throws IOException {
		return Files.readString(this.file).strip();
	}

	/** A new one, which is written down only when the database has taken it. */
	static String generate() {
		byte[] random = new byte[BYTES];
		new SecureRandom().nextBytes(random);
		return HexFormat.of().formatHex(random);
	}

	void keep(String password) throws IOException {
		Files.deleteIfExists(this.file);
		boolean posix = this.file.getFileSystem().supportedFileAttributeViews().contains("posix");
		if (posix) {
			Files.createFile(this.file,
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		}
		Files.writeString(this.file, password + "\n", StandardOpenOption.CREATE);
	}

}
