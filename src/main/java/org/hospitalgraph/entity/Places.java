package org.hospitalgraph.entity;

import java.util.HashMap;
import java.util.Map;

import org.hospitalgraph.model.Summary;
import org.hospitalgraph.naming.HospitalName;

/**
 * The names of the places of one question, each read once: a hundred hospitals share a
 * few départements.
 */
final class Places {

	private final Map<String, HospitalName> names = new HashMap<>();

	HospitalName name(Summary place) {
		return this.names.computeIfAbsent(place.name(), HospitalName::of);
	}

}
