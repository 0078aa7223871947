package org.hospitalgraph.naming;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.hospitalgraph.model.Label;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an entity that a name may mean.
 *
 * @param id its id
 * @param names the names that it has, the preferred one first
 * @param former names that it had
 * @param lent names that others use for it, or that stand beside its own: never sure
 * @param bearer what it is
 * @param kind what its category says that it is, where it has one that names use
 * @param acute whether patients stay there for a short time: a hospital of this sort is
 * meant more often than one of convalescence or of psychiatry
 * @param places names of the territories where it is, its towns among them
 * @param towns names of the towns where it is
 * @param finess FINESS number, where known
 * @param siren SIREN number, where known
 * @param partOf ids of the legal entities of which it is or was a site
 * @param same ids under which it may be known as well
 */
public record Candidate(String id, List<HospitalName> names, List<HospitalName> former, List<HospitalName> lent,
		NameBearer bearer, @Nullable Kind kind, boolean acute, List<HospitalName> places, List<HospitalName> towns,
		@Nullable String finess, @Nullable String siren, Set<String> partOf, Set<String> same) {

	/** Ids of entities that only a register knows begin with it. */
	private static final String REGISTERED = "finess-";

	/** Somebody of whom names, label and category are known. */
	public static Candidate of(String id, Label label, @Nullable String category, List<HospitalName> names) {
		return new Candidate(id, names, List.of(), List.of(), NameBearer.of(label, category, id.startsWith(REGISTERED)),
				Kind.ofCategory(category), NameBearer.isAcute(category), List.of(), List.of(), null, null, Set.of(),
				Set.of());
	}

	/** The same with names that it had. */
	public Candidate formerly(List<HospitalName> past) {
		return new Candidate(this.id, this.names, past, this.lent, this.bearer, this.kind, this.acute, this.places,
				this.towns, this.finess, this.siren, this.partOf, this.same);
	}

	/** The same with names that others use for it, beside those that it has already. */
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

	/** The same with its official numbers, where it has them. */
	public Candidate numbered(@Nullable String itsFiness, @Nullable String itsSiren) {
		return new Candidate(this.id, this.names, this.former, this.lent, this.bearer, this.kind, this.acute,
				this.places, this.towns, itsFiness, itsSiren, this.partOf, this.same);
	}

	/** The same as a site of legal entities, where it is one, and with its other ids. */
	public Candidate of(Set<String> legalEntities, Set<String> others) {
		return new Candidate(this.id, this.names, this.former, this.lent, this.bearer, this.kind, this.acute,
				this.places, this.towns, this.finess, this.siren, legalEntities, others);
	}

	/**
	 * Whether only a register knows it: such entities are many, and many have the same
	 * name.
	 */
	public boolean isOnlyRegistered() {
		return this.id.startsWith(REGISTERED);
	}

	/** Whether it is or was a site of another one. */
	public boolean isSiteOf(Candidate legalEntity) {
		return this.partOf.contains(legalEntity.id);
	}

	/** Whether the two may be one house: an entity and its site, or one under two ids. */
	public boolean isHouseOf(Candidate other) {
		return this.id.equals(other.id) || other.isSiteOf(this) || isSiteOf(other) || isSameAs(other);
	}

	/** Whether the two ids may be of one house. */
	public boolean isSameAs(Candidate other) {
		return this.same.contains(other.id) || other.same.contains(this.id);
	}

}
