package org.hospitalgraph.export.format;

import java.util.Locale;

/** How a timeline places dates that are not exact to the day. */
public enum TimeBounds {

	/** The longest time that the sources allow; without dates, always. */
	WIDEST,
	/** Only the days on which it certainly held; without such days, left out. */
	NARROWEST;

	/** The value of {@code ?bounds=}. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
