package org.hospitalgraph.cypher;

/** An index that the database could not fill and will not fill by itself. */
public final class FailedIndex extends RuntimeException {

	private final String name;

	FailedIndex(String name, String reason) {
		super(reason);
		this.name = name;
	}

	public String name() {
		return this.name;
	}

}
