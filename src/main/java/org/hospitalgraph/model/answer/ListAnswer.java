package org.hospitalgraph.model.answer;

import java.util.List;

/** An answer that is a list, so that it can be had as a table too. */
public interface ListAnswer {

	/** The rows. */
	List<?> results();

}
