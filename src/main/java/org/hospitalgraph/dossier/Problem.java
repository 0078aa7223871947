package org.hospitalgraph.dossier;

import java.util.Comparator;

/**
 * What is wrong in a dossier, where, and what would be right.
 *
 * @param file name of the file
 * @param line first line is 1
 * @param field the field, such as {@code fact.type}
 * @param message what is wrong and how to mend it
 */
public record Problem(String file, int line, String field, String message) implements Comparable<Problem> {

	private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
		.thenComparingInt(Problem::line)
		.thenComparing(Problem::field)
		.thenComparing(Problem::message);

	@Override
	public int compareTo(Problem other) {
		return ORDER.compare(this, other);
	}

	@Override
	public String toString() {
		return this.file + ":" + this.line + "  " + this.field + ": " + this.message;
	}

}
