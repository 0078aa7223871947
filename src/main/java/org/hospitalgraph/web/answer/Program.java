package org.hospitalgraph.web.answer;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.hospitalgraph.model.Fingerprint;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.system.ApplicationHome;

/**
 * A fingerprint of the program, because another build may answer the same question
 * differently. It is made of the checksums in the jar or, if the program runs from a
 * folder of classes, of the files.
 */
final class Program {

	private static final int BYTES = 8;

	private Program() {
	}

	/** The fingerprint, which is the same as long as no file of the program changes. */
	static String fingerprint() {
		return fingerprint(new ApplicationHome(Program.class).getSource());
	}

	static String fingerprint(@Nullable File source) {
		MessageDigest digest = Fingerprint.sha256();
		try {
			if (source != null && source.isFile()) {
				addJar(digest, source);
			}
			else if (source != null) {
				addFolder(digest, source.toPath());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
	}

	private static void addJar(MessageDigest digest, File jar) throws IOException {
		try (ZipFile zip = new ZipFile(jar)) {
			for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
				digest.update((entry.getName() + entry.getCrc()).getBytes());
			}
		}
	}

	private static void addFolder(MessageDigest digest, Path folder) throws IOException {
		try (Stream<Path> paths = Files.walk(folder)) {
			List<Path> files = paths.filter(Files::isRegularFile).sorted().toList();
			for (Path file : files) {
				digest.update(folder.relativize(file).toString().getBytes());
				digest.update(Files.readAllBytes(file));
			}
		}
	}

}
