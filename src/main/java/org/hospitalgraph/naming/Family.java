package org.hospitalgraph.naming;

import java.util.EnumSet;
import java.util.Set;

/**
 * Kinds that mean the same sort of house.
 */
enum Family {

	UNIVERSITY, GENERAL, HOSPITAL, HOSPITAL_GROUP, PSYCHIATRY, CANCER, PRIVATE, GHT, GCS, GCSMS, CHT, CPTS, GROUPEMENT,
	FMIH, FHU, GIRCI, CONVENTION, AGENCY, UNIVERSITE, FACULTE, OTHER;

	/** Members of these are all different from one another. */
	private static final Set<Family> LOOSE = EnumSet.of(OTHER);

	/** {@code hôpital} may be any of these. */
	private static final Set<Family> HOSPITALS = EnumSet.of(UNIVERSITY, GENERAL, HOSPITAL_GROUP, PSYCHIATRY, CANCER,
			PRIVATE);

	/** A {@code groupe hospitalier} may be one of these. */
	private static final Set<Family> HOSPITAL_GROUPS = EnumSet.of(UNIVERSITY, GENERAL, GHT, GROUPEMENT);

	/** A bare {@code groupement} may be any of these. */
	private static final Set<Family> GROUPEMENTS = EnumSet.of(GHT, GCS, GCSMS, HOSPITAL_GROUP, GIRCI);

	Agreement with(Family other) {
		if (this == other) {
			return LOOSE.contains(this) ? Agreement.CONTRARY : Agreement.CLOSE;
		}
		return (mayMean(other) || other.mayMean(this)) ? Agreement.NEAR : Agreement.CONTRARY;
	}

	private boolean mayMean(Family other) {
		return switch (this) {
			case HOSPITAL -> HOSPITALS.contains(other);
			case HOSPITAL_GROUP -> HOSPITAL_GROUPS.contains(other);
			case GROUPEMENT -> GROUPEMENTS.contains(other);
			case GCSMS -> other == GCS;
			case PSYCHIATRY -> other == GENERAL;
			default -> false;
		};
	}

}
