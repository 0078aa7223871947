package org.hospitalgraph.model;

import java.time.LocalDate;
import java.util.List;

import org.hospitalgraph.model.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * A name that an entity has or had.
 *
 * @param text the name
 * @param kind {@code official}, {@code usual}, {@code abbreviation}, {@code former} or
 * {@code expansion}
 * @param validity when it was in use
 * @param firstStated day of the earliest source that uses it
 * @param citations where it is used
 */
public record Name(String text, String kind, Validity validity, @Nullable LocalDate firstStated,
		List<Citation> citations) {

	/** Whether the entity no longer has this name. */
	public boolean isFormer() {
		return this.kind.equals("former");
	}

}
