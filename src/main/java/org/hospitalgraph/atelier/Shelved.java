package org.hospitalgraph.atelier;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.hospitalgraph.document.SourcePlaces;
import org.hospitalgraph.dossier.read.DossierFile;
import org.jspecify.annotations.Nullable;

/**
 * A dossier of the folder that can be opened again: its file is named after its source.
 *
 * @param id of its source
 * @param file its name
 * @param title of the document
 */
record Shelved(String id, String file, String title) {

	static List<Shelved> of(List<DossierFile> files, @Nullable Path folder) {
		return files.stream()
			.flatMap((file) -> of(file, folder).stream())
			.sorted(Comparator.comparing(Shelved::title, String.CASE_INSENSITIVE_ORDER))
			.toList();
	}

	private static Optional<Shelved> of(DossierFile file, @Nullable Path folder) {
		Path path = Path.of(file.name());
		String name = String.valueOf(path.getFileName());
		boolean here = folder != null && folder.equals(path.getParent());
		return here ? SourcePlaces.of(file.text())
			.filter((one) -> Stream.of(".yaml", ".yml").anyMatch((ending) -> name.equals(one.id() + ending)))
			.map((one) -> new Shelved(one.id(), name, one.title())) : Optional.empty();
	}

}
