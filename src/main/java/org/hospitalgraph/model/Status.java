package org.hospitalgraph.model;

import java.util.Locale;

/** Where a groupement, convention, federation, network or initiative is in its life. */
public enum Status {

	PLANNED, ACTIVE, ENDED;

	/** As it is written in dossiers, in the graph and in the API. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
