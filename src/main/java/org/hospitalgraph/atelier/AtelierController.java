package org.hospitalgraph.atelier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.hospitalgraph.document.DocumentFolder;
import org.hospitalgraph.document.SourcePlaces;
import org.hospitalgraph.document.reading.Documents;
import org.hospitalgraph.dossier.Checked;
import org.hospitalgraph.dossier.problem.DossierProblem;
import org.hospitalgraph.dossier.read.DossierFile;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.answer.Expensive;
import org.hospitalgraph.model.answer.UnknownEntity;
import org.hospitalgraph.model.message.IllegalQuestion;
import org.hospitalgraph.model.message.IllegalQuestion.Mistake;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.model.message.TooMuch;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Puts dossiers and their documents into the folder of dossiers, if the service was
 * started with {@code hospital-graph.atelier=write}.
 */
@RestController
@RequestMapping("/api/v1/dossiers/{id}")
class AtelierController {

	private final DossierWatch watch;

	private final WriteAccess access;

	private final DocumentFolder folder;

	private final Documents documents;

	AtelierController(DossierWatch watch, WriteAccess access, DocumentFolder folder,
			@Value("${hospital-graph.document-timeout:20s}") Duration patience) {
		this.watch = watch;
		this.access = access;
		this.folder = folder;
		this.documents = new Documents(patience);
	}

	@GetMapping
	Kept read(@PathVariable EntityId id, HttpServletRequest request) throws IOException {
		this.access.require(request);
		Path file = shelf().dossier(id);
		return Shelf.read(file)
			.map((kept) -> new Kept(id.text(), name(file), kept.revision(), kept.text(),
					DossierContent.of(kept.text())))
			.orElseThrow(() -> new UnknownEntity(id.text(), List.of()));
	}

	/**
	 * One at a time, so that nobody writes between the check of a file and its change.
	 */
	@Expensive
	@PutMapping(consumes = { "application/yaml", "text/yaml", "text/plain" })
	Written write(@PathVariable EntityId id, InputStream body, HttpServletRequest request, Locale language)
			throws IOException {
		this.access.require(request);
		byte[] bytes = DossierController.bounded(body);
		synchronized (this.watch) {
			Path file = shelf().dossier(id);
			Shelf.requireUnchanged(file, expected(request));
			DossierFile dossier = DossierFile.of(file.toString(), bytes);
			requireOwnName(id, dossier);
			requireValid(dossier, language);
			Shelf.write(file, bytes);
			this.watch.look();
			return new Written(id.text(), name(file), Shelf.revision(bytes), FolderAnswer.of(this.watch, language));
		}
	}

	@Expensive
	@PutMapping(path = "/document", consumes = MediaType.ALL_VALUE)
	KeptDocument keep(@PathVariable EntityId id, InputStream body, HttpServletRequest request) throws IOException {
		this.access.require(request);
		byte[] bytes = body.readNBytes(Documents.MOST_BYTES + 1);
		if (bytes.length > Documents.MOST_BYTES) {
			throw new TooMuch(Message.of("document.too-large"));
		}
		String form = this.documents.read(bytes, request.getContentType()).form();
		synchronized (this.watch) {
			Shelf shelf = new Shelf(Objects.requireNonNull(this.folder.folder()));
			return new KeptDocument(id.text(), name(shelf.keep(id, "text".equals(form) ? "txt" : form, bytes)));
		}
	}

	private Shelf shelf() {
		return new Shelf(Objects.requireNonNull(this.watch.folder()));
	}

	private static String name(Path file) {
		return String.valueOf(file.getFileName());
	}

	/** The revision that the writer has read; null for a new file. */
	private static @Nullable String expected(HttpServletRequest request) {
		String given = request.getHeader(HttpHeaders.IF_MATCH);
		return (given == null) ? null : given.strip().replaceAll("^(W/)?\"|\"$", "");
	}

	private static void requireOwnName(EntityId id, DossierFile dossier) {
		String source = SourcePlaces.of(dossier.text()).map(SourcePlaces::id).orElse(id.text());
		if (!source.equals(id.text())) {
			throw new IllegalQuestion("source.id", Message.of("atelier.other-source", source, id.text()));
		}
	}

	/**
	 * Refuses a dossier that would add problems to the folder. Problems that were there
	 * already do not count.
	 */
	private void requireValid(DossierFile dossier, Locale language) throws IOException {
		List<DossierFile> others = this.watch.own()
			.stream()
			.filter((file) -> !file.name().equals(dossier.name()))
			.toList();
		Checked checked = this.watch.check(dossier, others);
		List<DossierProblem> wrong = this.watch.state().isLoaded() ? checked.errors()
				: checked.errors().stream().filter((problem) -> problem.file().equals(dossier.name())).toList();
		if (!wrong.isEmpty()) {
			throw new IllegalQuestion(wrong.stream().map((problem) -> {
				FolderAnswer.Told told = FolderAnswer.Told.of(problem, this.watch.folder(), language);
				return new Mistake(told.file() + ":" + told.line() + " " + told.field(), null,
						Message.of("atelier.said", told.message()), List.of());
			}).toList());
		}
	}

	/**
	 * A dossier.
	 *
	 * @param id of its source
	 * @param file its name
	 * @param revision to be sent as If-Match with the next version
	 * @param text the text as it was written
	 * @param content what it says; null if it is not YAML
	 */
	record Kept(String id, String file, String revision, String text, @Nullable Map<?, ?> content) {
	}

	/**
	 * The result of writing a dossier.
	 *
	 * @param id of the source
	 * @param file its name
	 * @param revision of the file
	 * @param folder whether the graph now says what the folder says
	 */
	record Written(String id, String file, String revision, FolderAnswer folder) {
	}

	/**
	 * A document that is kept.
	 *
	 * @param id of its source
	 * @param file its name
	 */
	record KeptDocument(String id, String file) {
	}

}
