package org.hospitalgraph.model.time;

import java.util.Arrays;
import java.util.Locale;

/**
 * How certain it is, from the sources, that a fact holds at a date. The most certain
 * comes first.
 */
public enum Certainty {

	/** The sources show that it holds over the whole of the date. */
	CERTAIN,
	/**
	 * It began before, and no source says that it has ended, but no source of that time
	 * or later states it.
	 */
	PRESUMED,
	/** The dates are too coarse, or the beginning is unknown: it may or may not hold. */
	POSSIBLE;

	/** The word in the API. */
	public String text() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** A chain is as certain as its least certain link. */
	public Certainty and(Certainty other) {
		return (compareTo(other) >= 0) ? this : other;
	}

	@Override
	public String toString() {
		return text();
	}

	public static Certainty of(String text) {
		return Arrays.stream(values())
			.filter((certainty) -> certainty.text().equals(text.strip()))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("a certainty is certain, presumed or possible"));
	}

}
