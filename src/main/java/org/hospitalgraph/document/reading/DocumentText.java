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
 * @param pages where each page begins, for what has pages; empty for what has none
 * @param title that the document gives itself, where it does
 * @param form {@code text}, {@code html}, {@code pdf} or {@code docx}
 * @param warnings what its reader should know
 */
public record DocumentText(String text, List<Integer> pages, @Nullable String title, String form,
		List<Message> warnings) {

	/** Number of the page that holds a place, from 1; 0 where there are no pages. */
	public int page(int place) {
		int page = 0;
		while (page < this.pages.size() && this.pages.get(page) <= place) {
			page++;
		}
		return page;
	}

	/** What dossiers know the text by. */
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
