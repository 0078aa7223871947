package org.hospitalgraph.mention;

import java.util.List;
import java.util.Set;

import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.Summary;
import org.hospitalgraph.naming.Candidate;
import org.hospitalgraph.naming.HospitalName;
import org.hospitalgraph.naming.Kind;
import org.jspecify.annotations.Nullable;

/**
 * An entity that texts may speak of.
 *
 * @param summary the entity
 * @param names all its names, the preferred one first
 * @param places names of the territories where it is
 * @param groups ids of what it is a member of
 * @param partOf id of the legal entity of which it is a site, where it is one
 */
public record KnownEntity(Summary summary, List<String> names, List<String> places, Set<String> groups,
		@Nullable String partOf) {

	public String id() {
		return this.summary.id();
	}

	boolean isEstablishment() {
		return Label.ESTABLISHMENT.text().equals(this.summary.label());
	}

	Candidate candidate() {
		return new Candidate(id(), this.names.stream().map(HospitalName::of).toList(),
				Kind.ofCategory(this.summary.category()), isEstablishment(),
				this.places.stream().map(HospitalName::of).toList(), this.summary.finess(), null, this.partOf);
	}

}
