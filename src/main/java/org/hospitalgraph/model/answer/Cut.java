package org.hospitalgraph.model.answer;

import org.hospitalgraph.model.message.Message;
import org.jspecify.annotations.Nullable;

/** An answer that a bound may have cut; then it says so, and how to get the rest. */
public interface Cut {

	/** Whether a bound cut it, so that there is more, or may be. */
	boolean truncated();

	/** How to get the rest; nothing where this is all. */
	default @Nullable Message more() {
		return truncated() ? Message.of("cut.more") : null;
	}

}
