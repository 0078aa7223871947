package org.hospitalgraph.register.file;

import org.hospitalgraph.model.message.Message;

/**
 * A file as a whole cannot be imported: a sentence that says why and what would be right.
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

	/** The file is of another kind, and whoever finds it among others need not wonder. */
	public static UnreadableRegister foreign(Message sentence) {
		return new UnreadableRegister(sentence, true);
	}

	/** The sentence, for readers of any language. */
	public Message sentence() {
		return this.sentence;
	}

	/** Whether the file is of a kind that nobody expects to be imported. */
	public boolean isForeign() {
		return this.foreign;
	}

}
