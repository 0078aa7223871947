package org.hospitalgraph.naming.match;

import java.util.Locale;

import org.hospitalgraph.naming.Agreement;

/**
 * How alike a written name and an entity are.
 *
 * @param score 0 to 100; above {@value #MOST_UNSURE} only when sure
 * @param sure whether the name means the entity, unless another one is as sure
 * @param exact whether it is written just like one of the entity's names, spelling apart
 * @param likely whether it would be sure if it were known that nobody else is called so
 * @param former whether the name that is nearest is one that the entity no longer has
 * @param name the name of the entity that is nearest
 * @param words how well the words go together, 0 to 100
 * @param kind how well the kinds go together: {@code same}, {@code close},
 * {@code unsaid}, {@code near} or {@code contrary}
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

	/** The same, made sure by an official number that was given beside the name. */
	public Likeness identified() {
		return new Likeness(100, true, true, false, this.former, this.name, this.words, this.kind);
	}

	/** The same, made sure because nobody else is called so. */
	Likeness alone() {
		return new Likeness(Math.max(this.score, MOST_UNSURE + 1), true, this.exact, false, this.former, this.name,
				this.words, this.kind);
	}

	/** The same, not sure, because another one is called so. */
	Likeness doubted() {
		return new Likeness(Math.min(this.score, MOST_UNSURE), false, false, false, this.former, this.name, this.words,
				this.kind);
	}

	/** The same, sure where it is known that nobody else is called so. */
	Likeness ifAlone() {
		return new Likeness(this.score, this.sure, this.exact, true, this.former, this.name, this.words, this.kind);
	}

	/** The same with a name that the entity no longer has. */
	Likeness past() {
		return new Likeness(this.score, this.sure, this.exact, this.likely, true, this.name, this.words, this.kind);
	}

	/** The same, with some of its points, and not sure. */
	public Likeness lowered(double factor) {
		int lower = (int) Math.round(Math.min(this.score, MOST_UNSURE) * factor);
		return new Likeness(lower, false, false, false, this.former, this.name, this.words, this.kind);
	}

	/** The same as another reading, where that one would be sure if it were alone. */
	Likeness orElse(Likeness other) {
		return (other.likely && !this.sure) ? ifAlone() : this;
	}

	/** How well words and kind go together, also where the score says no more. */
	private double points() {
		return this.words * Agreement.valueOf(this.kind.toUpperCase(Locale.ROOT)).factor();
	}

	/** Less alike first. */
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
