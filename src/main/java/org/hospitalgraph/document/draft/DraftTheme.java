package org.hospitalgraph.document.draft;

import org.jspecify.annotations.Nullable;

/**
 * A possible theme of a groupement or an agreement: only a proposal until somebody has
 * read its sentence.
 *
 * @param of id of the entity
 * @param theme id of a theme that the graph has
 * @param category of the theme
 * @param name of the theme
 * @param words that name it
 * @param modality {@code intended} or {@code reported}; null if it is stated
 * @param passage the sentence
 * @param confidence 0 to 1
 * @param rule the rule that has found it
 */
public record DraftTheme(String of, String theme, @Nullable String category, String name, String words,
		@Nullable String modality, Passage passage, double confidence, String rule) {
}
