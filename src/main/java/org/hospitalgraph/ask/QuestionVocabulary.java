package org.hospitalgraph.ask;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The words of questions, as {@code words.txt} lists them: in lower case without accents.
 * Several words that belong together are one phrase.
 */
final class QuestionVocabulary {

	private static final int LONGEST = 6;

	/**
	 * Words this short are abbreviations, which people write with a plural: CHs, GHTs.
	 */
	private static final int ABBREVIATION = 4;

	private final Set<String> fillers = new HashSet<>();

	private final Map<String, String> forms = new HashMap<>();

	private final Map<String, String> kinds = new HashMap<>();

	private final Map<String, Concept> concepts = new HashMap<>();

	QuestionVocabulary() {
		String section = "";
		for (String line : lines()) {
			if (line.startsWith("[")) {
				section = line;
			}
			else if (!line.isBlank() && !line.startsWith("#")) {
				add(section, line);
			}
		}
	}

	private static List<String> lines() {
		try (InputStream words = Objects.requireNonNull(QuestionVocabulary.class.getResourceAsStream("words.txt"),
				"the words are on the class path")) {
			return new String(words.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void add(String section, String line) {
		if ("[fillers]".equals(section)) {
			this.fillers.addAll(List.of(line.split(" ")));
			return;
		}
		String[] row = line.split(": ", 2);
		for (String phrase : row[1].split(";\\s*")) {
			switch (section) {
				case "[forms]" -> name(this.forms, phrase, row[0]);
				case "[kinds]" -> name(this.kinds, phrase, row[0]);
				default -> this.concepts.put(phrase, Concept.valueOf(row[0]));
			}
		}
	}

	private static void name(Map<String, String> names, String phrase, String code) {
		names.put(phrase, code);
		if (!phrase.contains(" ") && phrase.length() <= ABBREVIATION) {
			names.put(phrase + "s", code);
		}
	}

	@Nullable Concept concept(String phrase) {
		return this.concepts.get(phrase);
	}

	@Nullable String form(String phrase) {
		return this.forms.get(phrase);
	}

	@Nullable String kind(String phrase) {
		return this.kinds.get(phrase);
	}

	boolean isFiller(String word) {
		return this.fillers.contains(word);
	}

	/** How many words a phrase may have. */
	static int longest() {
		return LONGEST;
	}

}
