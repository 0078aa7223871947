package org.hospitalgraph.model;

import java.util.Arrays;
import java.util.Locale;

/** Which kind of source counts if sources disagree; the first counts most. */
public enum Rank {

	/** A law, a decree, a decision, which makes true what it says. */
	LEGAL_ACT,
	/** A register or a list that an authority keeps. */
	REGISTER,
	/** What the organisations concerned say about themselves. */
	PARTY,
	/** The press, and everybody else. */
	OTHER;

	/** The word in dossiers and in the graph. */
	public String text() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	@Override
	public String toString() {
		return text();
	}

	/**
	 * The rank with that word.
	 * @throws IllegalArgumentException if there is none
	 */
	public static Rank of(String text) {
		return Arrays.stream(values())
			.filter((rank) -> rank.text().equals(text))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("'" + text + "' is not a rank of a source"));
	}

}
