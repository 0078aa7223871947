package org.hospitalgraph.area;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Who runs a hospital. */
enum Sector {

	/** The State, a département, a commune. */
	PUBLIC,
	/** A company, an association, a foundation. */
	PRIVATE;

	/**
	 * Categories of FINESS that are hospitals, and of which one only has a number here:
	 * of companies and associations, but for those of the armed forces.
	 */
	private static final Set<String> CLINICS = Set.of("FINESS_109", "FINESS_122", "FINESS_128", "FINESS_129",
			"FINESS_161", "FINESS_365");

	private static final Set<String> OF_THE_STATE = Set.of("CHU", "CHR", "CH", "EPSM", "ARMY", "FINESS_114",
			"FINESS_115");

	private static final Set<String> OF_OTHERS = Set.of("CLCC", "PRIVATE");

	/** All categories that are hospitals. */
	static final List<String> HOSPITALS = List.of("CHU", "CHR", "CH", "CLCC", "EPSM", "ARMY", "PRIVATE", "FOREIGN",
			"FINESS_109", "FINESS_114", "FINESS_115", "FINESS_122", "FINESS_128", "FINESS_129", "FINESS_161",
			"FINESS_365");

	/**
	 * By the legal form, where a register gives it; else by the category, which in FINESS
	 * goes with one; nothing where neither tells.
	 */
	static @Nullable Sector of(@Nullable String category, @Nullable String legalForm) {
		if (legalForm != null) {
			return legalForm.matches("(?i).*\\bpublic\\b.*|Etat|(Autre )?Collectivité.*|Commune|Département|Région")
					? PUBLIC : PRIVATE;
		}
		if (category == null) {
			return null;
		}
		if (OF_THE_STATE.contains(category)) {
			return PUBLIC;
		}
		return (CLINICS.contains(category) || OF_OTHERS.contains(category)) ? PRIVATE : null;
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
