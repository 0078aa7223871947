package org.hospitalgraph.document.draft;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A value that the document gives, as a dossier would have it.
 *
 * @param of id of the entity, or of the source, whose it is
 * @param metric what is measured, a slug
 * @param name the words around it
 * @param value the number
 * @param upTo upper end of a range
 * @param unit what is counted
 * @param qualifier {@code about}, {@code more-than} …
 * @param passage the words
 * @param confidence 0 to 1
 * @param rule that read it
 */
public record DraftFigure(String of, String metric, String name, BigDecimal value, @Nullable BigDecimal upTo,
		String unit, @Nullable String qualifier, Passage passage, double confidence, String rule) {
}
