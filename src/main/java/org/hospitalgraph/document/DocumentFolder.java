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
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.hospitalgraph.document.reading.DocumentText;
import org.hospitalgraph.document.reading.Documents;
import org.hospitalgraph.dossier.read.DossierFile;
import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.message.IllegalQuestion;
import org.hospitalgraph.start.DossierFiles;
import org.hospitalgraph.start.Glance;
import org.hospitalgraph.start.ShippedDossiers;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The folder of documents on this machine ({@code hospital-graph.documents}, or else the
 * folder of dossiers). A document is found by the id of its source, or by the fingerprint
 * of its text. The folder is read when the first passage is asked for, and again when a
 * file is added or changes; the project itself contains no documents.
 */
@Component
public class DocumentFolder {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final int MOST_FILES = 2_000;

	private static final Pattern DOSSIER = Pattern.compile("(?i).*\\.(ya?ml|json)");

	private static final long FRESH = Duration.ofSeconds(1).toNanos();

	private final @Nullable Path folder;

	private final boolean set;

	private final @Nullable Path dossiers;

	private final String shipped;

	private final Documents documents = new Documents(PATIENCE);

	private final Map<String, Optional<DocumentText>> read = new HashMap<>();

	private Map<String, SourcePlaces> founding = Map.of();

	private @Nullable Known known;

	DocumentFolder(@Value("${hospital-graph.documents:}") String folder,
			@Value("${hospital-graph.dossiers:}") String dossiers,
			@Value("${" + ShippedDossiers.SETTING + ":all}") String shipped) {
		this.dossiers = dossiers.isBlank() ? null : Path.of(dossiers);
		this.set = !folder.isBlank();
		this.folder = folder.isBlank() ? this.dossiers : Path.of(folder);
		this.shipped = shipped;
	}

	/** Whether there is a separate folder for documents. */
	boolean isSet() {
		return this.set;
	}

	/** The folder of documents; null if it is not set. */
	public @Nullable Path folder() {
		return this.folder;
	}

	/** The place of a citation in a text; empty if the text is not available. */
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

	/** The places of a source, from its dossier. */
	Optional<SourcePlaces> source(String id) {
		return Optional.ofNullable(known().sources.get(id));
	}

	/** The text of a source, if it is available. */
	Optional<DocumentText> text(String id) {
		return Optional.ofNullable(known().texts.get(id));
	}

	private synchronized Known known() {
		Known before = this.known;
		if (before != null && System.nanoTime() - before.lookedAt < FRESH) {
			return before;
		}
		List<Glance> seen = List.of(glance(this.dossiers), glance(this.folder));
		try {
			if (before != null && before.seen.equals(seen)) {
				this.known = new Known(seen, System.nanoTime(), before.sources, before.texts);
			}
			else {
				Map<String, SourcePlaces> sources = sources();
				this.known = new Known(seen, System.nanoTime(), sources, texts(sources));
			}
			return this.known;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Glance glance(@Nullable Path folder) {
		return (folder != null) ? Glance.of(folder) : Glance.NOTHING;
	}

	private Map<String, SourcePlaces> sources() throws IOException {
		if (this.founding.isEmpty()) {
			this.founding = places(ShippedDossiers.of(this.shipped).files());
		}
		Map<String, SourcePlaces> all = new HashMap<>(this.founding);
		if (this.dossiers != null && Files.exists(this.dossiers)) {
			all.putAll(places(DossierFiles.in(this.dossiers)));
		}
		return all;
	}

	private static Map<String, SourcePlaces> places(List<DossierFile> files) {
		Map<String, SourcePlaces> places = new HashMap<>();
		files.forEach((file) -> SourcePlaces.of(file.text()).ifPresent((one) -> places.put(one.id(), one)));
		return places;
	}

	private Map<String, DocumentText> texts(Map<String, SourcePlaces> sources) throws IOException {
		Map<String, DocumentText> found = new HashMap<>();
		if (this.folder == null || !Files.isDirectory(this.folder)) {
			return found;
		}
		Map<String, String> byFingerprint = new HashMap<>();
		sources.values().forEach((one) -> {
			if (one.sha256() != null) {
				byFingerprint.put(one.sha256(), one.id());
			}
		});
		boolean onlyByName = this.folder.equals(this.dossiers);
		try (Stream<Path> files = Files.list(this.folder)) {
			List<Path> all = files.filter(Files::isRegularFile).sorted().limit(MOST_FILES).toList();
			for (Path file : all) {
				String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
				boolean named = sources.containsKey(name);
				if (!DOSSIER.matcher(file.toString()).matches() && (named || !onlyByName)) {
					text(file).ifPresent((text) -> {
						String id = named ? name : byFingerprint.get(text.sha256());
						if (id != null) {
							found.put(id, text);
						}
					});
				}
			}
			return found;
		}
	}

	/** Each state of a file is read once. */
	private Optional<DocumentText> text(Path file) throws IOException {
		if (Files.size(file) > Documents.MOST_BYTES) {
			return Optional.empty();
		}
		String state = file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
		Optional<DocumentText> text = this.read.get(state);
		if (text == null) {
			text = read(file);
			this.read.put(state, text);
		}
		return text;
	}

	private Optional<DocumentText> read(Path file) throws IOException {
		try {
			return Optional.of(this.documents.read(Files.readAllBytes(file),
					file.toString().matches("(?i).*\\.x?html?") ? "text/html" : ""));
		}
		catch (IllegalQuestion ex) {
			return Optional.empty();
		}
	}

	/**
	 * The content of both folders.
	 *
	 * @param seen the state of the folders when they were read
	 * @param lookedAt by {@link System#nanoTime}
	 * @param sources by id
	 * @param texts by id of the source
	 */
	private record Known(List<Glance> seen, long lookedAt, Map<String, SourcePlaces> sources,
			Map<String, DocumentText> texts) {
	}

}
