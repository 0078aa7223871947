package org.hospitalgraph.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

import org.hospitalgraph.database.StartFailure;
import org.hospitalgraph.database.Terminal;
import org.hospitalgraph.dossier.Checked;
import org.hospitalgraph.dossier.Dossiers;
import org.hospitalgraph.dossier.problem.InvalidDossiers;
import org.hospitalgraph.dossier.read.DossierFile;
import org.hospitalgraph.model.KnowledgeBase;

/** Reads and checks the dossiers while other parts of the service are created. */
public final class ReadAhead {

	private final CompletableFuture<Read> dossiers;

	private ReadAhead(CompletableFuture<Read> dossiers) {
		this.dossiers = dossiers;
	}

	/**
	 * Begins to read.
	 * @param shipped which of the supplied dossiers are loaded
	 * @param folder the folder of the user's dossiers; empty for none
	 */
	static ReadAhead of(String shipped, String folder) {
		return new ReadAhead(CompletableFuture.supplyAsync(
				() -> Terminal.during("la lecture des dossiers", "the dossiers to be read",
						() -> read(shipped, folder)),
				(work) -> Thread.ofPlatform().name("dossiers").daemon().start(work)));
	}

	/** Completed when they have been read, with or without mistakes. */
	CompletionStage<?> done() {
		return this.dossiers;
	}

	/**
	 * What they say.
	 * @throws StartFailure with everything that is wrong in them
	 */
	KnowledgeBase knowledge() {
		return result().knowledge;
	}

	/**
	 * The dossiers and the result of the check.
	 * @throws StartFailure with everything that is wrong
	 */
	public Read result() {
		try {
			return this.dossiers.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException failure) ? failure : ex;
		}
	}

	private static Read read(String shipped, String folder) {
		try {
			List<DossierFile> own = folder.isBlank() ? List.of() : DossierFiles.in(Path.of(folder));
			Checked checked = Dossiers.check(ShippedDossiers.of(shipped).files(), own);
			KnowledgeBase knowledge = checked.orThrow();
			if (!own.isEmpty() && !checked.warnings().isEmpty()) {
				Terminal.say(
						"Avertissements sur vos dossiers : " + checked.warnings().size() + " ; « validate " + folder
								+ " » les montre.",
						"Warnings about your dossiers: " + checked.warnings().size() + "; 'validate " + folder
								+ "' shows them.");
			}
			return new Read(own, checked, knowledge);
		}
		catch (InvalidDossiers ex) {
			throw new StartFailure(String.valueOf(ex.getMessage()), ex);
		}
		catch (IOException | UncheckedIOException | InvalidPathException ex) {
			throw new StartFailure(
					"Les dossiers ne peuvent pas être lus (--hospital-graph.dossiers) : " + ex.getMessage(),
					"The dossiers cannot be read (--hospital-graph.dossiers): " + ex.getMessage(), ex);
		}
	}

	/**
	 * Dossiers without a mistake.
	 *
	 * @param own those of the user, as they were in the folder
	 * @param checked the result of checking them
	 * @param knowledge what all of them say
	 */
	public record Read(List<DossierFile> own, Checked checked, KnowledgeBase knowledge) {
	}

}
