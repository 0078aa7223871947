package org.hospitalgraph.ask;

import java.util.HashMap;
import java.util.Map;

import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.answer.Summary;
import org.hospitalgraph.naming.VocabularyTheme;
import org.jspecify.annotations.Nullable;

/** The words that name a theme, from our own vocabulary of themes. */
final class ThemeWords {

	private final Map<String, Summary> themes = new HashMap<>();

	ThemeWords() {
		VocabularyTheme.all(VocabularyTheme.text()).forEach(this::add);
	}

	private void add(VocabularyTheme theme) {
		for (String word : theme.words()) {
			this.themes.putIfAbsent(String.join(" ", QuestionWords.folded(word)),
					new Summary(theme.id(), Label.THEME.text(), null, word, null, null));
		}
	}

	@Nullable Summary of(String phrase) {
		return this.themes.get(phrase);
	}

}
