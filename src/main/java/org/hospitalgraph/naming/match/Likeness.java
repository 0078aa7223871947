package org.hospitalgraph.naming.match;

import java.util.Locale;

import org.hospitalgraph.naming.Agreement;

/**
 * How similar a written name and an entity are.
 *
 * @param score 0 to 100; above {@value #MOST_UNSURE} only if certain
 * @param sure whether the name certainly means the entity, unless another one is as
 * certain
 * @param exact whether it is exactly one of the entity's names, apart from spelling
 * @param likely whether it would be certain if nobody else were known to have the name
 * @param former whether the most similar name is a former one
 * @param name the most similar name of the entity
 * @param words how well the words agree, 0 to 100
 * @param kind how well the kinds agree: {@code same}, {@code close}, {@code unsaid},
 * {@code near} or {@code contrary}
 */
public record Likeness(int score, boolean sure, boolean exact, boolean likely, boolean former, String name, int words,
		String kind) implements Comparable<Likeness> {

	static final int MOST_UNSURE = 94;

	/** A number identifies: nothing else counts. */
	static Likeness byNumber(String name) {
		return new Likeness(100, true, true, false, false, name, 100, Agreement.SAME.text());
	}

	static Likeness none(String name) {
		return new Likeness(0, false, false, false, false, name, 0, Agreement.UNSAID.text());
	}

	/** The same, certain by an official number besides the name. */
	public Likeness identified() {
		return new Likeness(100, true, true, false, this.former, this.name, this.words, this.kind);
	}

	/** The same, certain because nobody else has the name. */
	Likeness alone() {
		return new Likeness(Math.max(this.score, MOST_UNSURE + 1), true, this.exact, false, this.former, this.name,
				this.words, this.kind);
	}

	/** The same, not certain, because another one has the name. */
	Likeness doubted() {
		return new Likeness(Math.min(this.score, MOST_UNSURE), false, false, false, this.former, this.name, this.words,
				this.kind);
	}

	/** The same, certain if nobody else is known to have the name. */
	Likeness ifAlone() {
		return new Likeness(this.score, this.sure, this.exact, true, this.former, this.name, this.words, this.kind);
	}

	/** The same with a former name of the entity. */
	Likeness past() {
		return new Likeness(this.score, this.sure, this.exact, this.likely, true, this.name, this.words, this.kind);
	}

	/** The same with a part of its score, and not certain. */
	public Likeness lowered(double factor) {
		int lower = (int) Math.round(Math.min(this.score, MOST_UNSURE) * factor);
		return new Likeness(lower, false, false, false, this.former, this.name, this.words, this.kind);
	}

	/** The same, likely if another reading would be certain by itself. */
	Likeness orElse(Likeness other) {
		return (other.likely && !this.sure) ? ifAlone() : this;
	}

	/** How well words and kinds agree, even if the scores are equal. */
	private double points() {
		return this.words * Agreement.valueOf(this.kind.toUpperCase(Locale.ROOT)).factor();
	}

	/** The least similar first. */
	@Override
	public int compareTo(Likeness other) {
		int bySureness = Boolean.compare(this.sure, other.sure);
		if (bySureness != 0) {
			return bySureness;
		}
		int byScore = Integer.compare(this.score, other.score);
		int byPoints = (byScore != 0) ? byScore : Double.compare(points(), other.points());
		int byWords = (byPoints != 0) ? byPoints : Integer.compare(this.words, other.words);
		return (byWords != 0) ? byWords : Boolean.compare(this.exact, other.exact);
	}

}
