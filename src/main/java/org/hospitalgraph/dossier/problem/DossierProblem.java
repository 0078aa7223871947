package org.hospitalgraph.dossier.problem;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A mistake or a likely mistake in a dossier: where it is, and what would be right.
 *
 * @param file name of the file
 * @param line first line is 1
 * @param field the field, such as {@code fact.type}
 * @param warning whether it may be correct after all, so that the dossier is loaded
 * @param sentence the message
 * @param values values from the dossier, shortened, that the message mentions
 */
public record DossierProblem(String file, int line, String field, boolean warning, Sentence sentence,
		List<String> values) implements Comparable<DossierProblem> {

	private static final Comparator<DossierProblem> ORDER = Comparator.comparing(DossierProblem::file)
		.thenComparingInt(DossierProblem::line)
		.thenComparing(DossierProblem::field)
		.thenComparing(DossierProblem::message);

	public static DossierProblem error(String file, int line, String field, Sentence sentence, String... values) {
		return new DossierProblem(file, line, Sentence.brief(field), false, sentence, brief(values));
	}

	public static DossierProblem warning(String file, int line, String field, Sentence sentence, String... values) {
		return new DossierProblem(file, line, Sentence.brief(field), true, sentence, brief(values));
	}

	private static List<String> brief(String... values) {
		return List.of(values).stream().map(Sentence::brief).toList();
	}

	/** The message in English. */
	public String message() {
		return said(Locale.ENGLISH);
	}

	/** The message. */
	public String said(Locale language) {
		return this.sentence.in(language, this.values);
	}

	/** File, line, field and sentence, on one line. */
	public String text(Locale language) {
		String said = said(language);
		return this.file + ":" + this.line + "  " + this.field + ": "
				+ (this.warning ? Sentence.WARNING.in(language, List.of(said)) : said);
	}

	@Override
	public int compareTo(DossierProblem other) {
		return ORDER.compare(this, other);
	}

	@Override
	public String toString() {
		return text(Locale.ENGLISH);
	}

}
