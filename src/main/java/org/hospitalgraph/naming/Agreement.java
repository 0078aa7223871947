package org.hospitalgraph.naming;

import java.util.Locale;

/**
 * How well the kinds that two names give go together. From the best to the worst.
 */
enum Agreement {

	/** The same kind, whatever the abbreviation; or none in both. */
	SAME(1),
	/** Kinds that people write for one another: CHR and CHU, CHI and CH. */
	CLOSE(0.98),
	/** One of the names gives no kind. */
	UNSAID(0.93),
	/** Kinds that may mean the same house, or another one in the same town. */
	NEAR(0.8),
	/** Kinds that are never the same: a GHT is no CH. */
	CONTRARY(0.5);

	private final double factor;

	Agreement(double factor) {
		this.factor = factor;
	}

	/** What it leaves of a score. */
	double factor() {
		return this.factor;
	}

	String text() {
		return name().toLowerCase(Locale.ROOT);
	}

}
