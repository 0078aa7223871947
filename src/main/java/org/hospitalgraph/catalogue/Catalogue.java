package org.hospitalgraph.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.file.CypherFile;
import org.hospitalgraph.cypher.file.CypherFiles;
import org.hospitalgraph.cypher.revision.GraphReady;
import org.hospitalgraph.model.Fingerprint;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The questions that can be asked by name. A user's folder may add some. A file with a
 * mistake is reported at the start with its line, and only that file is left out.
 */
@Component
public class Catalogue {

	private static final Logger LOG = LoggerFactory.getLogger(Catalogue.class);

	private static final long MOST_BYTES = 100_000;

	private final Map<String, CypherFile> questions = new TreeMap<>();

	private final Cypher cypher;

	private final String folder;

	private volatile String fingerprint;

	Catalogue(CypherFiles shipped, Cypher cypher, @Value("${hospital-graph.queries:}") String folder) {
		shipped.all("queries").forEach((file) -> this.questions.put(file.name(), file));
		this.cypher = cypher;
		this.folder = folder;
		this.fingerprint = fingerprintOfAll();
	}

	/**
	 * Reads the folder after the schema is in place, because the database checks the
	 * files.
	 */
	@EventListener(GraphReady.class)
	void readFolder() {
		if (this.folder.isBlank()) {
			return;
		}
		try (Stream<Path> paths = Files.list(Path.of(this.folder))) {
			paths.filter((path) -> path.getFileName().toString().endsWith(".cypher")).sorted().forEach(this::add);
		}
		catch (IOException | UncheckedIOException | InvalidPathException ex) {
			LOG.warn("The folder of hospital-graph.queries, {}, cannot be read; it adds none.", printable(this.folder));
		}
		this.fingerprint = fingerprintOfAll();
	}

	private String fingerprintOfAll() {
		return Fingerprint.of(this.questions.values()
			.stream()
			.map((file) -> file.name() + "\n" + file.text())
			.collect(Collectors.joining("\n")));
	}

	/** Changes as soon as the text of any question changes. */
	public String fingerprint() {
		return this.fingerprint;
	}

	List<CypherFile> all() {
		return List.copyOf(this.questions.values());
	}

	Optional<CypherFile> named(String name) {
		return Optional.ofNullable(this.questions.get(name));
	}

	private void add(Path path) {
		try {
			String name = path.getFileName().toString().replace(".cypher", "");
			if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
				throw new CypherFile.Malformed(1, "a question is called like a slug, such as my-question.cypher");
			}
			if (this.questions.containsKey(name)) {
				throw new CypherFile.Malformed(1, "the project has a question of that name; choose another");
			}
			if (!Files.isRegularFile(path) || Files.size(path) > MOST_BYTES) {
				throw new CypherFile.Malformed(1, "it is not a question file, which is a text of at most 100 kB");
			}
			CypherFile file = CypherFile.parse("queries", name, Files.readString(path));
			this.cypher.requireReading(file);
			this.questions.put(name, file);
		}
		catch (CypherFile.Malformed ex) {
			LOG.warn("{}:{}  {}. This file is left out.", printable(path), ex.line(), printable(ex.getMessage()));
		}
		catch (IOException ex) {
			LOG.warn("{}:1  it cannot be read as UTF-8. This file is left out.", printable(path));
		}
	}

	/** A text on one line, whatever the file contains. */
	private static String printable(@Nullable Object text) {
		return String.valueOf(text).replaceAll("[\\p{Cntrl}\\u2028\\u2029]", "?");
	}

}
