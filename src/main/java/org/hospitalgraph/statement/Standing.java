package org.hospitalgraph.statement;

import java.time.LocalDate;
import java.util.Comparator;

import org.hospitalgraph.model.Rank;

/**
 * The weight of a source against others: its rank counts first, then the later date.
 *
 * @param rank its rank
 * @param published the first day on which it may have been published
 */
public record Standing(Rank rank, LocalDate published) {

	/** The weightiest first. */
	public static final Comparator<Standing> WEIGHTIEST_FIRST = Comparator.comparing(Standing::rank)
		.thenComparing(Standing::published, Comparator.reverseOrder());

}
