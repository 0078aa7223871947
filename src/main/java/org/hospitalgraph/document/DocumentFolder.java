package org.hospitalgraph.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.hospitalgraph.document.reading.DocumentText;
import org.hospitalgraph.document.reading.Documents;
import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.IllegalQuestion;
import org.hospitalgraph.start.DossierFiles;
import org.hospitalgraph.start.ShippedDossiers;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The folder of documents of whoever runs the service ({@code hospital-graph.documents}):
 * a document is found by the id of its source, or by the fingerprint of its text. Read
 * when the first passage is asked for; the service itself never holds documents.
 */
@Component
public class DocumentFolder {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final int MOST_FILES = 2_000;

	private final @Nullable Path folder;

	private final @Nullable Path dossiers;

	private final String shipped;

	private @Nullable Map<String, SourcePlaces> sources;

	private @Nullable Map<String, DocumentText> texts;

	DocumentFolder(@Value("${hospital-graph.documents:}") String folder,
			@Value("${hospital-graph.dossiers:}") String dossiers,
			@Value("${" + ShippedDossiers.SETTING + ":all}") String shipped) {
		this.folder = folder.isBlank() ? null : Path.of(folder);
		this.dossiers = dossiers.isBlank() ? null : Path.of(dossiers);
		this.shipped = shipped;
	}

	boolean isSet() {
		return this.folder != null;
	}

	/** Where the words of a citation can be read; none where they are not at hand. */
	public Optional<String> address(Citation citation) {
		if (this.folder == null || text(citation.source()).isEmpty()) {
			return Optional.empty();
		}
		boolean placed = source(citation.source()).filter((one) -> one.places().containsKey(citation.locator()))
			.isPresent();
		return placed ? Optional.of(UriComponentsBuilder.fromPath("/api/v1/sources/{id}/passages")
			.queryParam("at", "{at}")
			.encode()
			.buildAndExpand(citation.source(), citation.locator())
			.toUriString()) : Optional.empty();
	}

	/** The places of a source, as its dossier gives them. */
	Optional<SourcePlaces> source(String id) {
		return Optional.ofNullable(sources().get(id));
	}

	/** The text of a source, where it is at hand. */
	Optional<DocumentText> text(String id) {
		return Optional.ofNullable(texts().get(id));
	}

	private synchronized Map<String, SourcePlaces> sources() {
		Map<String, SourcePlaces> known = this.sources;
		if (known == null) {
			known = new HashMap<>();
			Map<String, SourcePlaces> all = known;
			try {
				ShippedDossiers.of(this.shipped)
					.files()
					.forEach((file) -> SourcePlaces.of(file.text()).ifPresent((one) -> all.put(one.id(), one)));
				if (this.dossiers != null && Files.isDirectory(this.dossiers)) {
					DossierFiles.in(this.dossiers)
						.forEach((file) -> SourcePlaces.of(file.text()).ifPresent((one) -> all.put(one.id(), one)));
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			this.sources = known;
		}
		return known;
	}

	private synchronized Map<String, DocumentText> texts() {
		Map<String, DocumentText> known = this.texts;
		if (known == null) {
			known = read();
			this.texts = known;
		}
		return known;
	}

	private Map<String, DocumentText> read() {
		Map<String, DocumentText> found = new HashMap<>();
		if (this.folder == null || !Files.isDirectory(this.folder)) {
			return found;
		}
		Map<String, String> byFingerprint = new HashMap<>();
		sources().values().forEach((one) -> {
			if (one.sha256() != null) {
				byFingerprint.put(one.sha256(), one.id());
			}
		});
		Documents documents = new Documents(PATIENCE);
		try (Stream<Path> files = Files.list(this.folder)) {
			List<Path> all = files.filter(Files::isRegularFile).sorted().limit(MOST_FILES).toList();
			for (Path file : all) {
				String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
				text(documents, file).ifPresent((text) -> {
					String id = sources().containsKey(name) ? name : byFingerprint.get(text.sha256());
					if (id != null) {
						found.put(id, text);
					}
				});
			}
			return found;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Optional<DocumentText> text(Documents documents, Path file) throws IOException {
		if (Files.size(file) > Documents.MOST_BYTES) {
			return Optional.empty();
		}
		try {
			return Optional.of(documents.read(Files.readAllBytes(file),
					file.toString().matches("(?i).*\\.x?html?") ? "text/html" : ""));
		}
		catch (IllegalQuestion ex) {
			return Optional.empty();
		}
	}

}
