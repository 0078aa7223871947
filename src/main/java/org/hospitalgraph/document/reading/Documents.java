package org.hospitalgraph.document.reading;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

import org.hospitalgraph.mention.Deadline;
import org.hospitalgraph.model.message.IllegalQuestion;
import org.hospitalgraph.model.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents that anybody may send: each in a thread of its own, with a deadline.
 * Who does not stop by then keeps one of few places until it does, so that the others
 * still answer.
 */
public final class Documents {

	/** The most that is taken. */
	public static final int MOST_BYTES = 20 << 20;

	/**
	 * Characters of the text that are read; what follows is left out, and that is said.
	 */
	static final int MOST_CHARACTERS = 1 << 20;

	private static final int AT_ONCE = 4;

	private final Deadline deadline;

	public Documents(Duration patience) {
		this.deadline = new Deadline(patience, AT_ONCE);
	}

	/**
	 * The text of a document.
	 * @param bytes the document
	 * @param contentType what its sender says that it is; what it begins with counts more
	 * @throws IllegalQuestion where it has no text that could be read, with the reason
	 */
	public DocumentText read(byte[] bytes, @Nullable String contentType) {
		return within(() -> text(bytes, (contentType != null) ? contentType : ""));
	}

	/** Does some work on a document, until the deadline. */
	public <T> T within(Callable<T> work) {
		try {
			return this.deadline.within(work);
		}
		catch (Deadline.Full ex) {
			throw refused(Message.of("document.busy"));
		}
		catch (Deadline.Late ex) {
			throw refused(Message.of("document.too-slow", this.deadline.patience().toSeconds()));
		}
		catch (ExecutionException ex) {
			throw failure(ex.getCause());
		}
	}

	private static RuntimeException failure(@Nullable Throwable cause) {
		return switch (cause) {
			case Unreadable unreadable -> refused(unreadable.told());
			case IllegalQuestion known -> known;
			case OutOfMemoryError full -> refused(Message.of("document.too-large-inside"));
			case StackOverflowError deep -> refused(Message.of("document.broken"));
			case null, default -> refused(Message.of("document.broken"));
		};
	}

	private static IllegalQuestion refused(Message why) {
		return new IllegalQuestion("document", why);
	}

	private static DocumentText text(byte[] bytes, String contentType) {
		if (bytes.length == 0) {
			throw new Unreadable("document.empty");
		}
		DocumentText text = byForm(bytes, contentType);
		if (text.text().isBlank()) {
			throw new Unreadable("pdf".equals(text.form()) ? "document.scanned" : "document.empty");
		}
		return text;
	}

	private static DocumentText byForm(byte[] bytes, String contentType) {
		String start = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
		if (start.contains("%PDF-")) {
			return PdfText.of(bytes);
		}
		if (start.startsWith("PK")) {
			return DocxText.of(bytes);
		}
		if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
			throw new Unreadable("document.old-office");
		}
		String plain = PlainText.decoded(bytes);
		boolean page = contentType.contains("html")
				|| start.stripLeading().matches("(?is)\\W{0,3}<(?:!doctype html|html|head|body|\\?xml).*");
		return page ? HtmlText.of(plain) : PlainText.of(plain);
	}

}
