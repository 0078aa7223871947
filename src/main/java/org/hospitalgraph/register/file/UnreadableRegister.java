package org.hospitalgraph.register.file;

import org.hospitalgraph.model.message.Message;

/**
 * A whole file cannot be imported; a sentence says why, and what would be right.
 */
public final class UnreadableRegister extends RuntimeException {

	private final Message sentence;

	private final boolean foreign;

	public UnreadableRegister(Message sentence) {
		this(sentence, false);
	}

	public UnreadableRegister(Message sentence, Throwable cause) {
		super(sentence.toString(), cause);
		this.sentence = sentence;
		this.foreign = false;
	}

	private UnreadableRegister(Message sentence, boolean foreign) {
		super(sentence.toString());
		this.sentence = sentence;
		this.foreign = foreign;
	}

	/**
	 * The error for a file of another kind, which need not surprise the user among other
	 * files.
	 */
	public static UnreadableRegister foreign(Message sentence) {
		return new UnreadableRegister(sentence, true);
	}

	/** The sentence, for readers of any language. */
	public Message sentence() {
		return this.sentence;
	}

	/** Whether nobody would expect this kind of file to be imported. */
	public boolean isForeign() {
		return this.foreign;
	}

}
