package org.hospitalgraph.naming;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.hospitalgraph.model.Label;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an entity that a name may mean.
 *
 * @param id its id
 * @param names its present names, the preferred one first
 * @param former its former names
 * @param lent names that others use for it, or that are added to its own; never certain
 * @param bearer what it is
 * @param kind the kind of its category, if names use one
 * @param acute whether it is for short stays: such a hospital is meant more often than
 * one for convalescence or psychiatry
 * @param places names of the territories where it is, including towns
 * @param towns names of the towns where it is
 * @param finess FINESS number, if known
 * @param siren SIREN number, if known
 * @param partOf ids of the legal entities of which it is or was a site
 * @param same other ids under which it may be known
 */
public record Candidate(String id, List<HospitalName> names, List<HospitalName> former, List<HospitalName> lent,
		NameBearer bearer, @Nullable Kind kind, boolean acute, List<HospitalName> places, List<HospitalName> towns,
		@Nullable String finess, @Nullable String siren, Set<String> partOf, Set<String> same) {

	/** The beginning of ids of entities that only a register knows. */
	private static final String REGISTERED = "finess-";

	/** An entity with names, label and category. */
	public static Candidate of(String id, Label label, @Nullable String category, List<HospitalName> names) {
		return new Candidate(id, names, List.of(), List.of(), NameBearer.of(label, category, id.startsWith(REGISTERED)),
				Kind.ofCategory(category), NameBearer.isAcute(category), List.of(), List.of(), null, null, Set.of(),
				Set.of());
	}

	/** The same with its former names. */
	public Candidate formerly(List<HospitalName> past) {
		return new Candidate(this.id, this.names, past, this.lent, this.bearer, this.kind, this.acute, this.places,
				this.towns, this.finess, this.siren, this.partOf, this.same);
	}

	/** The same with names that others use for it, except names that it has already. */
	public Candidate lent(List<HospitalName> others) {
		return new Candidate(this.id, this.names, this.former,
				Stream.concat(this.lent.stream(), others.stream()).distinct().toList(), this.bearer, this.kind,
				this.acute, this.places, this.towns, this.finess, this.siren, this.partOf, this.same);
	}

	/** The same in some towns and no other territories. */
	public Candidate in(List<HospitalName> itsTowns) {
		return in(itsTowns, itsTowns);
	}

	/** The same in some territories, of which some are towns. */
	public Candidate in(List<HospitalName> territories, List<HospitalName> itsTowns) {
		return new Candidate(this.id, this.names, this.former, this.lent, this.bearer, this.kind, this.acute,
				territories, itsTowns, this.finess, this.siren, this.partOf, this.same);
	}

	/** The same with its official numbers, if it has any. */
	public Candidate numbered(@Nullable String itsFiness, @Nullable String itsSiren) {
		return new Candidate(this.id, this.names, this.former, this.lent, this.bearer, this.kind, this.acute,
				this.places, this.towns, itsFiness, itsSiren, this.partOf, this.same);
	}

	/** The same with its legal entities, if it is a site, and with its other ids. */
	public Candidate of(Set<String> legalEntities, Set<String> others) {
		return new Candidate(this.id, this.names, this.former, this.lent, this.bearer, this.kind, this.acute,
				this.places, this.towns, this.finess, this.siren, legalEntities, others);
	}

	/**
	 * Whether only a register knows it: there are many such entities, and many have the
	 * same name.
	 */
	public boolean isOnlyRegistered() {
		return this.id.startsWith(REGISTERED);
	}

	/** Whether it is or was a site of another one. */
	public boolean isSiteOf(Candidate legalEntity) {
		return this.partOf.contains(legalEntity.id);
	}

	/**
	 * Whether the two may be the same hospital: an entity and its site, or one under two
	 * ids.
	 */
	public boolean isHouseOf(Candidate other) {
		return this.id.equals(other.id) || other.isSiteOf(this) || isSiteOf(other) || isSameAs(other);
	}

	/** Whether the two ids may belong to the same hospital. */
	public boolean isSameAs(Candidate other) {
		return this.same.contains(other.id) || other.same.contains(this.id);
	}

}
