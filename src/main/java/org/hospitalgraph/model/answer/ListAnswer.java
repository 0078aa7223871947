package org.hospitalgraph.model.answer;

import java.util.List;

/** An answer that is a list, so that it is also available as a table. */
public interface ListAnswer {

	/** The rows. */
	List<?> results();

}
