package org.hospitalgraph.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.hospitalgraph.dossier.DossierFile;

/** Dossiers in folders of the user. */
public final class DossierFiles {

	private DossierFiles() {
	}

	/**
	 * The {@code .yaml} and {@code .yml} files of a folder, in the order of their names.
	 */
	public static List<DossierFile> in(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			throw new IOException("There is no folder " + folder.toAbsolutePath().normalize()
					+ "; name one that holds dossiers (.yaml).");
		}
		List<DossierFile> files = new ArrayList<>();
		try (Stream<Path> paths = Files.list(folder)) {
			for (Path path : paths.filter(DossierFiles::isYaml).sorted().toList()) {
				files.add(new DossierFile(path.toString(), Files.readString(path)));
			}
		}
		return files;
	}

	private static boolean isYaml(Path path) {
		String name = path.getFileName().toString();
		return (name.endsWith(".yaml") || name.endsWith(".yml")) && Files.isRegularFile(path);
	}

}
