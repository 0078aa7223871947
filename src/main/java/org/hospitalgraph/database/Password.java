package org.hospitalgraph.database;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The password of the embedded database: generated once, kept in the data folder,
 * readable by its owner only. The file counts: if the database has another password, it
 * is given that of the file.
 */
final class Password {

	private static final int BYTES = 16;

	/** The shortest password that Neo4j accepts. */
	private static final int SHORTEST = 8;

	private static final int LONGEST = 1_000;

	private final Path file;

	Password(Path folder) {
		this.file = folder.resolve("neo4j-password");
	}

	Path file() {
		return this.file;
	}

	/** The password in the file; empty if there is no file, or no password in it. */
	Optional<String> read() throws IOException {
		if (!Files.exists(this.file)) {
			return Optional.empty();
		}
		if (!Files.isRegularFile(this.file)) {
			throw new IOException("it is not a file");
		}
		if (Files.size(this.file) > LONGEST) {
			return Optional.empty();
		}
		try {
			String text = Files.readString(this.file).strip();
			boolean usable = text.length() >= SHORTEST && text.chars().allMatch((sign) -> sign > ' ' && sign < 127);
			return usable ? Optional.of(text) : Optional.empty();
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

	/**
	 * A new password, which is written to the file only when the database has accepted
	 * it.
	 */
	static String generate() {
		byte[] random = new byte[BYTES];
		new SecureRandom().nextBytes(random);
		return HexFormat.of().formatHex(random);
	}

	/** Writes the file completely or not at all. */
	void keep(String password) throws IOException {
		Path whole = this.file.resolveSibling(this.file.getFileName() + ".new");
		Files.deleteIfExists(whole);
		if (this.file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			Files.createFile(whole, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		}
		Files.writeString(whole, password + "\n", StandardOpenOption.CREATE);
		Files.move(whole, this.file, StandardCopyOption.REPLACE_EXISTING);
	}

}
