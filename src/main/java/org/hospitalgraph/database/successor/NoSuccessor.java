package org.hospitalgraph.database.successor;

/** The graph cannot be copied or replaced, and is as it was. */
public final class NoSuccessor extends RuntimeException {

	private final Reason reason;

	NoSuccessor(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	public Reason reason() {
		return this.reason;
	}

	/** Why. */
	public enum Reason {

		/** Another process imports into the folder. */
		IMPORTING,

		/** A process that is not a service has the database open. */
		OPEN,

		/** Somebody has changed the graph since it was copied. */
		CHANGED,

		/** A transaction in Neo4j stayed open. */
		HELD

	}

}
