package org.hospitalgraph.document.draft;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.hospitalgraph.document.drafting.Drafting;
import org.hospitalgraph.document.reading.Documents;
import org.hospitalgraph.mention.Known;

/** What a draft of some words proposes. */
final class Sentences {

	private static final Drafting DRAFTING = new Drafting(Known.lexicon());

	private static final Documents DOCUMENTS = new Documents(Duration.ofSeconds(60));

	private Sentences() {
	}

	static Set<String> links(String text) {
		return DraftExpectation.links(draft(text));
	}

	/** Since when who is a member. */
	static Set<String> since(String text) {
		return DraftExpectation.beginnings(draft(text));
	}

	/** Who is under a common direction. */
	static Set<String> directions(String text) {
		return DraftExpectation.directions(draft(text))
			.stream()
			.map((one) -> one.replace(" | common", ""))
			.collect(Collectors.toSet());
	}

	static String published(String text) {
		return undated(text).source().published();
	}

	/** The draft of a text of which nobody has said when it was published. */
	static Draft undated(String text) {
		return DRAFTING.of(DOCUMENTS.read(text.getBytes(StandardCharsets.UTF_8), "text/plain"),
				new Drafting.About(null, null, null, null), Locale.ENGLISH);
	}

	static Draft draft(String text) {
		return DRAFTING.of(DOCUMENTS.read(text.getBytes(StandardCharsets.UTF_8), "text/plain"),
				new Drafting.About(null, null, "2026-01-01", null), Locale.FRENCH);
	}

}
