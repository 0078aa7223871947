package org.hospitalgraph.entity.search;

import java.util.HashMap;
import java.util.Map;

import org.hospitalgraph.naming.HospitalName;

/**
 * The names of the places of one question, each read once: a hundred hospitals share a
 * few départements.
 */
final class PlaceNames {

	private final Map<String, HospitalName> names = new HashMap<>();

	HospitalName name(String place) {
		return this.names.computeIfAbsent(place, HospitalName::of);
	}

}
