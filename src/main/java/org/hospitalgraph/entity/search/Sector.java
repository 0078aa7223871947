package org.hospitalgraph.entity.search;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Whether an establishment is public or private. */
public enum Sector {

	PUBLIC, PRIVATE;

	/** The sector from the value in the graph; empty if there is none. */
	public static @Nullable Sector of(@Nullable String text) {
		return (text != null) ? valueOf(text.toUpperCase(Locale.ROOT)) : null;
	}

	/** The value in the graph. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
