package org.hospitalgraph.document.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.hospitalgraph.model.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * The text of a document.
 *
 * @param text all of it
 * @param pages where each page begins; empty if there are no pages
 * @param title the title in the document, if there is one
 * @param form {@code text}, {@code html}, {@code pdf} or {@code docx}
 * @param warnings what the reader should know
 */
public record DocumentText(String text, List<Integer> pages, @Nullable String title, String form,
		List<Message> warnings) {

	/** The page of a position, from 1; 0 if there are no pages. */
	public int page(int place) {
		int page = 0;
		while (page < this.pages.size() && this.pages.get(page) <= place) {
			page++;
		}
		return page;
	}

	/** The fingerprint by which dossiers identify the text. */
	public String sha256() {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(this.text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has SHA-256", ex);
		}
	}

}
