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
 * Reads documents that anybody may send, each in its own thread and with a deadline. A
 * reader that does not stop in time keeps one of a few places until it does, so that
 * others still get answers.
 */
public final class Documents {

	/** The largest document. */
	public static final int MOST_BYTES = 20 << 20;

	/**
	 * How many characters of the text are read; the rest is left out, with a warning.
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
	 * @param contentType the type according to its sender; the beginning of the document
	 * counts more
	 * @throws IllegalQuestion with the reason, if it has no readable text
	 */
	public DocumentText read(byte[] bytes, @Nullable String contentType) {
		return within(() -> text(bytes, (contentType != null) ? contentType : ""));
	}

	/** Runs some work on a document, until the deadline. */
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
