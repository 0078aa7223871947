package org.hospitalgraph.model.answer;

import org.hospitalgraph.model.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * An answer that may be cut off at a limit. If so, it says so, and how to get the rest.
 */
public interface Cut {

	/** Whether it was cut off, so that there is or may be more. */
	boolean truncated();

	/** How to get the rest; null if this is all. */
	default @Nullable Message more() {
		return truncated() ? Message.of("cut.more") : null;
	}

}
