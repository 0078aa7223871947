package org.hospitalgraph.entity.search;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Whether an establishment is public or private. */
public enum Sector {

	PUBLIC, PRIVATE;

	/** Of what the graph has; nothing where it does not say. */
	public static @Nullable Sector of(@Nullable String text) {
		return (text != null) ? valueOf(text.toUpperCase(Locale.ROOT)) : null;
	}

	/** As the graph has it. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
