package org.hospitalgraph.model.message;

/**
 * A valid request that cannot be fulfilled at present.
 */
public final class Refused extends RuntimeException {

	/** The reasons. */
	public enum Kind {

		/** The caller, or everybody, lacks the permission. */
		FORBIDDEN(403),
		/** Something else exists already. */
		CONFLICT(409),
		/** It has changed since it was read. */
		CHANGED(412),
		/** It would take too long. */
		TOO_SLOW(503);

		private final int status;

		Kind(int status) {
			this.status = status;
		}

		/** The status of HTTP. */
		public int status() {
			return this.status;
		}

	}

	private final Kind kind;

	private final transient Message told;

	public Refused(Kind kind, Message told) {
		super(told.toString());
		this.kind = kind;
		this.told = told;
	}

	public Kind kind() {
		return this.kind;
	}

	public Message told() {
		return this.told;
	}

}
