package org.hospitalgraph.naming;

/**
 * How well the kinds that two names give go together. From the best to the worst.
 */
enum Agreement {

	/** The same kind, whatever the abbreviation. */
	SAME,
	/**
	 * Kinds that people write for one another: {@code CHR} and {@code CHU}, {@code CHI}
	 * and {@code CH}.
	 */
	CLOSE,
	/** One of the names gives no kind. */
	UNSAID,
	/** Kinds that may mean the same house, or another one in the same town. */
	NEAR,
	/** Kinds that are never the same: a {@code GHT} is no {@code CH}. */
	CONTRARY

}
