package org.hospitalgraph.mention.spotter;

import java.util.List;

/** An institut or a fondation is an establishment only beside another. */
final class LonelyNames {

	/** How far the other may be. */
	private static final int NEAR = 150;

	private LonelyNames() {
	}

	/**
	 * Removes those far from any hospital from what was found, in the order of the text.
	 */
	static void dropLonely(List<SpottedWords> found) {
		boolean[] near = new boolean[found.size()];
		for (int i = 1; i < near.length; i++) {
			SpottedWords one = found.get(i - 1);
			SpottedWords next = found.get(i);
			if (next.start() - one.end() < NEAR) {
				near[i - 1] |= next.isHospital() || i + 1 < near.length && found.get(i + 1).isHospital();
				near[i] |= one.isHospital() || near[i - 1];
			}
		}
		for (int i = near.length - 1; i >= 0; i--) {
			if (found.get(i).isProper() && !near[i]) {
				found.remove(i);
			}
		}
	}

}
