package org.hospitalgraph.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What is known about a complete or partial download, kept beside it as
 * {@code .properties}.
 */
final class Kept {

	private final Path file;

	private final Properties known = new Properties();

	private Kept(Path file) {
		this.file = file;
	}

	/** What is known about a file; empty for a new one. */
	static Kept of(Path file) throws IOException {
		Kept kept = new Kept(file);
		if (Files.isRegularFile(kept.beside())) {
			try (InputStream in = Files.newInputStream(kept.beside())) {
				kept.known.load(in);
			}
		}
		return kept;
	}

	String get(String key) {
		return this.known.getProperty(key, "");
	}

	Kept with(String key, String value) {
		this.known.setProperty(key, value);
		return this;
	}

	void write() throws IOException {
		try (OutputStream out = Files.newOutputStream(beside())) {
			this.known.store(out, null);
		}
	}

	void delete() throws IOException {
		Files.deleteIfExists(this.file);
		Files.deleteIfExists(beside());
	}

	private Path beside() {
		return this.file.resolveSibling(this.file.getFileName() + ".properties");
	}

}
