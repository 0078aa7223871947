package org.hospitalgraph.entity;

import java.util.Locale;

/** Whether an establishment is public or private. */
enum Sector {

	PUBLIC, PRIVATE;

	/** As the graph has it. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
