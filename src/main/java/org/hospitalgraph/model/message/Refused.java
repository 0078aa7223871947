package org.hospitalgraph.model.message;

/**
 * What somebody wants cannot be done as things are, though there is nothing wrong with
 * the question.
 */
public final class Refused extends RuntimeException {

	/** Why. */
	public enum Kind {

		/** Whoever asks may not, or nobody may here. */
		FORBIDDEN(403),
		/** Something else is there already. */
		CONFLICT(409),
		/** It is not any more what it was when it was read. */
		CHANGED(412),
		/** It would take too long. */
		TOO_SLOW(503);

		private final int status;

		Kind(int status) {
			this.status = status;
		}

		/** The number by which HTTP knows it. */
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
