package org.hospitalgraph.document.draft;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A figure in the document, as for a dossier.
 *
 * @param of id of the entity or source that it describes
 * @param metric what is measured, a slug
 * @param name the words around it
 * @param value the number
 * @param upTo upper end of a range
 * @param unit what is counted
 * @param qualifier {@code about}, {@code more-than} …
 * @param passage the words
 * @param confidence 0 to 1
 * @param rule the rule that has found it
 */
public record DraftFigure(String of, String metric, String name, BigDecimal value, @Nullable BigDecimal upTo,
		String unit, @Nullable String qualifier, Passage passage, double confidence, String rule) {
}
