package org.hospitalgraph.backup;

/** A backup cannot be made or restored: a sentence that says why and what to do. */
public final class UnusableBackup extends RuntimeException {

	UnusableBackup(String sentence) {
		super(sentence);
	}

}
