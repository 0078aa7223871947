package org.hospitalgraph.atelier;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.hospitalgraph.dossier.problem.DossierProblem;
import org.jspecify.annotations.Nullable;

/**
 * Whether the graph says what the folder of dossiers says, in the reader's language.
 *
 * @param state the state, in a word
 * @param at since when
 * @param files how many dossiers the folder holds
 * @param problems what is wrong in them, or likely to be
 * @param message why they could not be read or loaded, if the reason is not in them
 */
public record FolderAnswer(FolderState.Kind state, Instant at, int files, List<Told> problems,
		@Nullable String message) {

	private static final int MOST = 200;

	/** As it is now. */
	public static FolderAnswer of(DossierWatch watch, Locale language) {
		FolderState state = watch.state();
		Path folder = watch.folder();
		List<Told> problems = state.problems()
			.stream()
			.limit(MOST)
			.map((problem) -> Told.of(problem, folder, language))
			.toList();
		return new FolderAnswer(state.kind(), state.at(), state.files(), problems,
				(state.trouble() != null) ? state.trouble().in(language) : null);
	}

	/**
	 * A problem in a dossier.
	 *
	 * @param file its name
	 * @param line the first is 1
	 * @param field such as {@code fact.type}
	 * @param warning whether it may be correct after all
	 * @param message what is wrong, and how to mend it
	 * @param rule the kind of problem, such as {@code same-name}
	 * @param values the values in the message, in their order
	 */
	public record Told(String file, int line, String field, boolean warning, String message, String rule,
			List<String> values) {

		/** The name of the file without its folder on this machine. */
		static Told of(DossierProblem problem, @Nullable Path folder, Locale language) {
			String message = problem.said(language);
			String here = (folder != null) ? folder + folder.getFileSystem().getSeparator() : "";
			return new Told(here.isEmpty() ? problem.file() : problem.file().replace(here, ""), problem.line(),
					problem.field(), problem.warning(), here.isEmpty() ? message : message.replace(here, ""),
					problem.sentence().name().toLowerCase(Locale.ROOT).replace('_', '-'),
					problem.values()
						.stream()
						.map((value) -> here.isEmpty() ? value : value.replace(here, ""))
						.toList());
		}

	}

}
