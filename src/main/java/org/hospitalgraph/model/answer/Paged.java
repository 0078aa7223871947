package org.hospitalgraph.model.answer;

import java.util.List;

/** One page of a longer list, for which {@code Link} headers are written. */
public interface Paged {

	/** What is on the page. */
	List<?> results();

	/** How many there are in all. */
	long total();

	/** How many a page has at most. */
	int limit();

	/** How many were skipped. */
	int offset();

}
