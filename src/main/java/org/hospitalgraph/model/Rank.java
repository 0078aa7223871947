package org.hospitalgraph.model;

import java.util.Arrays;
import java.util.Locale;

/** Whose word counts more where sources disagree; the first one most. */
public enum Rank {

	/** A law, a decree, a decision: what it says is so because it says it. */
	LEGAL_ACT,
	/** A register or a list that an authority keeps. */
	REGISTER,
	/** What those concerned say of themselves. */
	PARTY,
	/** The press, and everybody else. */
	OTHER;

	/** As it is written in dossiers and in the graph. */
	public String text() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	@Override
	public String toString() {
		return text();
	}

	/**
	 * The rank that is written so.
	 * @throws IllegalArgumentException where there is none
	 */
	public static Rank of(String text) {
		return Arrays.stream(values())
			.filter((rank) -> rank.text().equals(text))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("'" + text + "' is not a rank of a source"));
	}

}
