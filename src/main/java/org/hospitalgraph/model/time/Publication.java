package org.hospitalgraph.model.time;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * When a document was published: a partial date or, if it gives none, after the last day
 * that it mentions.
 *
 * @param text as written: a partial date, or {@code after} and a partial date
 * @param earliest it was published on this day or later
 * @param latest it was published on this day or earlier; null with {@code after}
 */
public record Publication(String text, LocalDate earliest, @Nullable LocalDate latest) {

	private static final String AFTER = "after ";

	public static Publication valueOf(String text) {
		if (text.startsWith(AFTER)) {
			PartialDate date = PartialDate.valueOf(text.substring(AFTER.length()));
			return new Publication(text.strip(), date.earliest(), null);
		}
		PartialDate date = PartialDate.valueOf(text);
		return new Publication(date.text(), date.earliest(), date.latest());
	}

}
