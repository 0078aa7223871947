package org.hospitalgraph.register.file;

/**
 * A file as a whole cannot be imported: a sentence that says why and what would be right.
 */
public final class UnreadableRegister extends RuntimeException {

	private final boolean foreign;

	public UnreadableRegister(String sentence) {
		this(sentence, false);
	}

	public UnreadableRegister(String sentence, Throwable cause) {
		super(sentence, cause);
		this.foreign = false;
	}

	private UnreadableRegister(String sentence, boolean foreign) {
		super(sentence);
		this.foreign = foreign;
	}

	/** The file is of another kind, and whoever finds it among others need not wonder. */
	public static UnreadableRegister foreign(String sentence) {
		return new UnreadableRegister(sentence, true);
	}

	/** Whether the file is of a kind that nobody expects to be imported. */
	public boolean isForeign() {
		return this.foreign;
	}

}
