package org.hospitalgraph.ask;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.answer.Summary;
import org.jspecify.annotations.Nullable;

/** The words that name a theme, from our own vocabulary of themes. */
final class ThemeWords {

	private static final String FILE = "/registers/themes.csv";

	private final Map<String, Summary> themes = new HashMap<>();

	ThemeWords() {
		try (InputStream file = Objects.requireNonNull(ThemeWords.class.getResourceAsStream(FILE), FILE)) {
			new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.skip(1)
				.filter((line) -> !line.isBlank())
				.map((line) -> line.split(";", -1))
				.forEach(this::add);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void add(String[] row) {
		for (String word : row[2].split("\\|")) {
			if (!word.isBlank()) {
				this.themes.putIfAbsent(String.join(" ", QuestionWords.folded(word)),
						new Summary(row[0].strip(), Label.THEME.text(), null, word.strip(), null, null));
			}
		}
	}

	@Nullable Summary of(String phrase) {
		return this.themes.get(phrase);
	}

}
