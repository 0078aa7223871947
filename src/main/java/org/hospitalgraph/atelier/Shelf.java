package org.hospitalgraph.atelier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.Fingerprint;
import org.hospitalgraph.model.message.IllegalQuestion;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.model.message.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Files in a folder, each named after its source. Only somebody who has read the present
 * version can replace a file, and nobody ever sees half a file.
 */
final class Shelf {

	/** Names that Windows reserves for devices. */
	private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(com|lpt)\\d");

	private static final List<String> DOSSIERS = List.of("yaml", "yml");

	private final Path folder;

	Shelf(Path folder) {
		this.folder = folder;
	}

	/** The file of a dossier, whether it exists or not. */
	Path dossier(EntityId id) {
		return DOSSIERS.stream()
			.map((ending) -> file(id, ending))
			.filter(Files::exists)
			.findFirst()
			.orElseGet(() -> file(id, DOSSIERS.getFirst()));
	}

	/**
	 * The name of a file is a slug, so that the file is in this folder and nowhere else.
	 */
	Path file(EntityId id, String ending) {
		if (DEVICE.matcher(id.text()).matches()) {
			throw new IllegalQuestion("id", Message.of("atelier.name", id.text()));
		}
		return this.folder.resolve(id.text() + "." + ending);
	}

	/** The content of a file; empty if there is none. */
	static Optional<Kept> read(Path file) throws IOException {
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		byte[] bytes = Files.readAllBytes(file);
		return Optional.of(new Kept(new String(bytes, StandardCharsets.UTF_8), revision(bytes)));
	}

	/**
	 * Refuses to overwrite a version that the writer has not read.
	 * @param expected the revision that was read; null for a new file
	 */
	static void requireUnchanged(Path file, @Nullable String expected) throws IOException {
		Optional<Kept> there = read(file);
		String name = String.valueOf(file.getFileName());
		if (expected == null && there.isPresent()) {
			throw new Refused(Refused.Kind.CONFLICT, Message.of("atelier.exists", name, there.get().revision()));
		}
		if (expected != null && !there.map(Kept::revision).orElse("").equals(expected)) {
			throw new Refused(Refused.Kind.CHANGED, Message.of("atelier.changed", name));
		}
	}

	/** Writes a file completely or not at all. */
	static void write(Path file, byte[] content) throws IOException {
		// with the permissions of this folder: a temporary file would be readable by its
		// owner alone
		Path half = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
		try {
			Files.write(half, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
			try {
				Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
			}
			catch (AtomicMoveNotSupportedException ex) {
				Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
			}
		}
		finally {
			Files.deleteIfExists(half);
		}
	}

	/**
	 * Keeps a document beside its dossier. It never replaces another document.
	 */
	Path keep(EntityId id, String ending, byte[] document) throws IOException {
		Path file = file(id, ending);
		try (Stream<Path> files = Files.list(this.folder)) {
			for (Path other : files.filter((path) -> isDocument(id, path)).toList()) {
				if (!other.equals(file) || !Arrays.equals(Files.readAllBytes(other), document)) {
					throw new Refused(Refused.Kind.CONFLICT,
							Message.of("atelier.other-document", String.valueOf(other.getFileName())));
				}
			}
		}
		if (!Files.exists(file)) {
			write(file, document);
		}
		return file;
	}

	private static boolean isDocument(EntityId id, Path path) {
		String name = String.valueOf(path.getFileName());
		int dot = name.lastIndexOf('.');
		return dot > 0 && name.substring(0, dot).equals(id.text()) && !DOSSIERS.contains(name.substring(dot + 1));
	}

	static String revision(byte[] content) {
		return Fingerprint.of(new String(content, StandardCharsets.ISO_8859_1));
	}

	/**
	 * A file.
	 *
	 * @param text its text
	 * @param revision its fingerprint
	 */
	record Kept(String text, String revision) {
	}

}
