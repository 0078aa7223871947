package org.hospitalgraph.atelier;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.hospitalgraph.dossier.problem.DossierProblem;
import org.hospitalgraph.model.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Whether the graph says what the folder of dossiers says.
 *
 * @param kind the state, in a word
 * @param at since when
 * @param files how many dossiers the folder holds
 * @param problems what is wrong in them, or likely to be
 * @param trouble why they could not be read or loaded, if the reason is not in them
 */
public record FolderState(Kind kind, Instant at, int files, List<DossierProblem> problems, @Nullable Message trouble) {

	/** In a word. */
	public enum Kind {

		/** No folder is watched. */
		NONE("none"),
		/** The graph says what the folder says. */
		LOADED("loaded"),
		/** Something in the folder is wrong, and the graph is as it was before. */
		WRONG("wrong"),
		/** The folder or the database does not answer, and the graph is as it was. */
		FAILED("failed");

		private final String text;

		Kind(String text) {
			this.text = text;
		}

		@Override
		public String toString() {
			return this.text;
		}

	}

	static FolderState of(Kind kind, int files, List<DossierProblem> problems) {
		return new FolderState(kind, now(), files, List.copyOf(problems), null);
	}

	FolderState failed(Message trouble) {
		return new FolderState(Kind.FAILED, now(), this.files, this.problems, trouble);
	}

	private static Instant now() {
		return Instant.now().truncatedTo(ChronoUnit.MILLIS);
	}

	boolean isLoaded() {
		return this.kind == Kind.LOADED;
	}

	/** A different value for each state. */
	public String fingerprint() {
		return this.kind + " " + this.at;
	}

}
