package org.hospitalgraph.naming;

import java.util.EnumSet;
import java.util.Set;

/**
 * Kinds that mean the same sort of establishment.
 */
enum Family {

	UNIVERSITY, GENERAL, HOSPITAL, HOSPITAL_GROUP, PSYCHIATRY, MENTAL_HEALTH, CANCER, PRIVATE, PRIVATE_HOSPITAL, GHT,
	GCS, GCSMS, CHT, CPTS, GROUPEMENT, FMIH, FHU, GIRCI, CONVENTION, AGENCY, UNIVERSITE, FACULTE, OTHER, UNIT;

	/** A clinique may call itself hôpital privé. */
	private static final Set<Family> CLINICS = EnumSet.of(PRIVATE, PRIVATE_HOSPITAL);

	/** Families in which all kinds differ from each other. */
	private static final Set<Family> LOOSE = EnumSet.of(OTHER, UNIT);

	/** {@code hôpital} may be any of these. */
	private static final Set<Family> HOSPITALS = EnumSet.of(UNIVERSITY, GENERAL, HOSPITAL_GROUP, PSYCHIATRY, CANCER,
			PRIVATE, PRIVATE_HOSPITAL);

	/** A {@code groupe hospitalier} may be one of these. */
	private static final Set<Family> HOSPITAL_GROUPS = EnumSet.of(UNIVERSITY, GENERAL, GHT, GROUPEMENT);

	/** A bare {@code groupement} may be any of these. */
	private static final Set<Family> GROUPEMENTS = EnumSet.of(GHT, GCS, GCSMS, HOSPITAL_GROUP, GIRCI);

	/**
	 * Their names are often a saint or a tree, which others have too; only the town
	 * distinguishes them.
	 */
	private static final Set<Family> NEED_A_PLACE = EnumSet.of(HOSPITAL, PSYCHIATRY, PRIVATE, PRIVATE_HOSPITAL, OTHER,
			UNIT);

	/** Kinds that say hospital and nothing else. */
	private static final Set<Family> ONLY_HOSPITALS = EnumSet.of(UNIVERSITY, GENERAL, HOSPITAL, PSYCHIATRY,
			MENTAL_HEALTH, CANCER, PRIVATE, PRIVATE_HOSPITAL);

	boolean isHospital() {
		return ONLY_HOSPITALS.contains(this);
	}

	boolean needsPlace() {
		return NEED_A_PLACE.contains(this);
	}

	Agreement with(Family other) {
		if (this == other) {
			return LOOSE.contains(this) ? Agreement.CONTRARY : Agreement.CLOSE;
		}
		if (CLINICS.contains(this) && CLINICS.contains(other)) {
			return Agreement.CLOSE;
		}
		return (mayMean(other) || other.mayMean(this)) ? Agreement.NEAR : Agreement.CONTRARY;
	}

	private boolean mayMean(Family other) {
		return switch (this) {
			case HOSPITAL -> HOSPITALS.contains(other);
			case HOSPITAL_GROUP -> HOSPITAL_GROUPS.contains(other);
			case GROUPEMENT -> GROUPEMENTS.contains(other);
			case GCSMS -> other == GCS;
			case PSYCHIATRY -> other == GENERAL || other == MENTAL_HEALTH;
			case MENTAL_HEALTH -> other == GENERAL;
			default -> false;
		};
	}

}
