package org.hospitalgraph.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.hospitalgraph.dossier.read.DossierFile;

/** Finds dossiers in folders of the user. */
public final class DossierFiles {

	private static final Pattern YAML = Pattern.compile("(?i).+\\.ya?ml");

	/** {@code x.yaml.txt}, {@code x.yml.bak}, {@code x.json}. */
	private static final Pattern ALMOST_YAML = Pattern.compile("(?i).+\\.ya?ml([.~].*)|.+\\.json");

	private DossierFiles() {
	}

	/**
	 * The {@code .yaml} and {@code .yml} files of a folder, in the order of their names,
	 * and files that somebody may take for dossiers although they are not read; or the
	 * one file that is named.
	 */
	public static List<DossierFile> in(Path folder) throws IOException {
		if (Files.isRegularFile(folder)) {
			return List.of(DossierFile.of(folder.toString(), Files.readAllBytes(folder)));
		}
		if (!Files.isDirectory(folder)) {
			throw new IOException("There is no folder " + folder.toAbsolutePath().normalize()
					+ "; name a folder with dossiers (.yaml).");
		}
		List<DossierFile> files = new ArrayList<>();
		try (Stream<Path> paths = Files.list(folder)) {
			paths.sorted().forEach((path) -> file(path).ifPresent(files::add));
		}
		if (files.stream().allMatch((file) -> file.notRead() != null)) {
			files.add(DossierFile.noneIn(folder.toString()));
		}
		return files;
	}

	private static Optional<DossierFile> file(Path path) {
		String file = path.getFileName().toString();
		String name = path.toString();
		if (file.startsWith(".")) {
			return Optional.empty();
		}
		if (Files.isDirectory(path)) {
			return Optional.of(DossierFile.subfolder(name));
		}
		if (!YAML.matcher(file).matches()) {
			return ALMOST_YAML.matcher(file).matches() ? Optional.of(DossierFile.otherEnding(name)) : Optional.empty();
		}
		if (!Files.exists(path)) {
			return Optional.of(DossierFile.deadLink(name));
		}
		try {
			return Optional.of(Files.isRegularFile(path) ? DossierFile.of(name, Files.readAllBytes(path))
					: DossierFile.unreadable(name, "no regular file"));
		}
		catch (IOException ex) {
			return Optional.of(DossierFile.unreadable(name, ex.getClass().getSimpleName()));
		}
	}

}
