package org.hospitalgraph.naming;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is known of an entity that a name may mean.
 *
 * @param id its id
 * @param names all names that it has or had, the preferred one first
 * @param kind what its category says that it is, where it has one that names use
 * @param establishment whether it is a hospital or another place of care, of which there
 * are many of one name
 * @param places names of the territories where it is
 * @param finess FINESS number, where known
 * @param siren SIREN number, where known
 * @param partOf id of the legal entity of which it is a site, where it is one
 */
public record Candidate(String id, List<HospitalName> names, @Nullable Kind kind, boolean establishment,
		List<HospitalName> places, @Nullable String finess, @Nullable String siren, @Nullable String partOf) {

	/**
	 * Whether only a register knows it: such entities are many, and many have the same
	 * name.
	 */
	boolean isOnlyRegistered() {
		return this.id.startsWith("finess-");
	}

}
