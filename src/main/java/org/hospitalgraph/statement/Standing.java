package org.hospitalgraph.statement;

import java.time.LocalDate;
import java.util.Comparator;

import org.hospitalgraph.model.Rank;

/**
 * How much a source's word weighs against another's: by its rank, then the later one.
 *
 * @param rank whose word it is
 * @param published the first day on which it may have been said
 */
public record Standing(Rank rank, LocalDate published) {

	/** The weightiest first. */
	public static final Comparator<Standing> WEIGHTIEST_FIRST = Comparator.comparing(Standing::rank)
		.thenComparing(Standing::published, Comparator.reverseOrder());

}
