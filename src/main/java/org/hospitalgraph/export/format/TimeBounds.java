package org.hospitalgraph.export.format;

import java.util.Locale;

/** How much time a timeline gives to what is not dated to the day. */
public enum TimeBounds {

	/** The longest that the sources allow; what has no date is there in every year. */
	WIDEST,
	/** Only the days on which it surely held; what has none is left out. */
	NARROWEST;

	/** As it is written in {@code ?bounds=}. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
