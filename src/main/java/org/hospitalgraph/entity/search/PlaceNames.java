package org.hospitalgraph.entity.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.hospitalgraph.model.answer.Summary;
import org.hospitalgraph.naming.HospitalName;

/**
 * Places and their names, each kept once: thousands of hospitals share a few
 * départements.
 */
final class PlaceNames {

	private final Map<String, HospitalName> names = new ConcurrentHashMap<>();

	private final Map<Summary, Summary> places = new ConcurrentHashMap<>();

	HospitalName name(String place) {
		return this.names.computeIfAbsent(place, HospitalName::of);
	}

	/** The same place, as it is known already. */
	Summary place(Summary place) {
		Summary known = this.places.putIfAbsent(place, place);
		return (known != null) ? known : place;
	}

}
