package org.hospitalgraph.atelier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.hospitalgraph.document.SourcePlaces;
import org.hospitalgraph.dossier.Checked;
import org.hospitalgraph.dossier.read.DossierFile;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.KnowledgeBase;
import org.hospitalgraph.model.answer.Expensive;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.model.message.TooMuch;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Reports the state of the folder of dossiers, and what is wrong in a dossier that is
 * being written.
 */
@RestController
@RequestMapping("/api/v1/dossiers")
class DossierController {

	private static final int MOST_BYTES = 2 << 20;

	private final DossierWatch watch;

	private final WriteAccess access;

	private volatile Listing listing = new Listing(List.of(), List.of());

	DossierController(DossierWatch watch, WriteAccess access) {
		this.watch = watch;
		this.access = access;
	}

	@GetMapping
	State state(Locale language) {
		return new State(this.access.isOpen(), FolderAnswer.of(this.watch, language), shelved());
	}

	@Expensive
	@PostMapping(path = "/check", consumes = { "application/yaml", "text/yaml", "text/plain" })
	Verdict check(Question question, InputStream body, Locale language) throws IOException {
		DossierFile file = DossierFile.of("dossier.yaml", bounded(body));
		String replaced = (question.replaces() != null) ? question.replaces().text() : "";
		Checked checked = this.watch.check(file, others(this.watch.own(), replaced));
		return Verdict.of(checked, this.watch.folder(), language);
	}

	/** Read once for each state of the folder. */
	private List<Shelved> shelved() {
		List<DossierFile> taken = this.watch.taken();
		Listing known = this.listing;
		if (known.files != taken) {
			known = new Listing(taken, Shelved.of(taken, this.watch.folder()));
			this.listing = known;
		}
		return known.shelved;
	}

	/** The dossiers of other sources. */
	static List<DossierFile> others(List<DossierFile> own, String replaced) {
		return own.stream()
			.filter(Predicate
				.not((file) -> SourcePlaces.of(file.text()).filter((one) -> one.id().equals(replaced)).isPresent()))
			.toList();
	}

	static byte[] bounded(InputStream body) throws IOException {
		byte[] bytes = body.readNBytes(MOST_BYTES + 1);
		if (bytes.length > MOST_BYTES) {
			throw new TooMuch(Message.of("atelier.too-large"));
		}
		return bytes;
	}

	/**
	 * How to check a dossier.
	 *
	 * @param replaces the source whose dossier it is a new version of
	 */
	record Question(@Nullable EntityId replaces) {
	}

	/**
	 * The state of the folder.
	 *
	 * @param writable whether the page may write into the folder
	 * @param folder the folder of dossiers
	 * @param dossiers the dossiers that can be opened again
	 */
	record State(boolean writable, FolderAnswer folder, List<Shelved> dossiers) {
	}

	private record Listing(List<DossierFile> files, List<Shelved> shelved) {
	}

	/**
	 * The result of a check.
	 *
	 * @param valid whether it would be loaded
	 * @param problems the problems, errors first
	 * @param contents what the graph would hold; null if something is wrong
	 */
	record Verdict(boolean valid, List<FolderAnswer.Told> problems, @Nullable Contents contents) {

		private static final int MOST = 500;

		static Verdict of(Checked checked, @Nullable Path folder, Locale language) {
			List<FolderAnswer.Told> problems = DossierWatch.all(checked)
				.stream()
				.limit(MOST)
				.map((problem) -> FolderAnswer.Told.of(problem, folder, language))
				.toList();
			Optional<KnowledgeBase> all = checked.knowledge();
			return new Verdict(all.isPresent(), problems, all
				.map((known) -> new Contents(known.sources().size(), known.entities().size(), known.facts().size(),
						known.figures().size()))
				.orElse(null));
		}

	}

	/** How many the graph would hold, from all dossiers together. */
	record Contents(int sources, int entities, int facts, int figures) {
	}

}
