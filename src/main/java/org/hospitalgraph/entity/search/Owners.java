package org.hospitalgraph.entity.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hospitalgraph.naming.HospitalName;
import org.hospitalgraph.naming.Kind;

/**
 * Finds the legal entities of the sites that a name may mean. A register knows many of
 * them by their sites only, and the name of a site may contain that of its legal entity:
 * {@code CATTP MULHOUSE - GHRMSA}.
 */
final class Owners {

	private final Map<String, Hit> owners;

	private final Set<String> shortened = new HashSet<>();

	/**
	 * Begins with the known owners.
	 * @param written the name
	 * @param owners the legal entities that are hospitals, by their ids
	 */
	Owners(String written, Map<String, Hit> owners) {
		this.owners = owners;
		HospitalName.of(written).shortened().forEach((words) -> this.shortened.add(words.getFirst()));
	}

	/** Adds them to their sites, with the names that the sites give them. */
	void join(Map<String, Hit> found) {
		Map<String, List<HospitalName>> lent = new HashMap<>();
		for (Hit site : found.values()) {
			for (String owner : site.candidate().partOf()) {
				if (this.owners.containsKey(owner)) {
					site.candidate()
						.names()
						.forEach((name) -> lent.computeIfAbsent(owner, (id) -> new ArrayList<>()).addAll(houses(name)));
				}
			}
		}
		lent.forEach((owner, names) -> {
			Hit before = found.getOrDefault(owner, this.owners.get(owner));
			if (before != null) {
				found.put(owner, names.isEmpty() ? before : before.lent(names));
			}
		});
	}

	private List<HospitalName> houses(HospitalName site) {
		List<HospitalName> houses = new ArrayList<>();
		HospitalName house = site.house();
		Kind kind = (house != null) ? house.kind() : null;
		// a CHU has many sites that are called hôpital
		if (house != null && kind != Kind.HOPITAL && kind != Kind.CLINIQUE && kind != Kind.HP) {
			houses.add(house);
		}
		for (int at = 0; at < site.words().size(); at++) {
			if (this.shortened.contains(site.words().get(at))) {
				List<String> words = site.words().subList(at, site.words().size());
				houses.add(new HospitalName(site.text(), null, words).withoutSite());
			}
		}
		return houses;
	}

}
