package org.hospitalgraph.naming;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hospitalgraph.model.Label;
import org.jspecify.annotations.Nullable;

/**
 * What an entity is, according to its label and category: somebody who writes {@code CH}
 * means a hospital, not a town or a pharmacy. The most similar to a hospital comes first.
 */
public enum NameBearer {

	/** An establishment where patients stay. */
	HOSPITAL,
	/** An establishment without a known category. */
	UNSAID,
	/** A group of hospitals, or what links hospitals. */
	JOINED,
	/** Another place of care: dialysis, a day centre, hospital at home. */
	CARE,
	/** A territory. */
	PLACE,
	/** A legal entity without a site that is known as a hospital. */
	OWNER,
	/** Another establishment: a pharmacy, a home, a school. */
	OTHER,
	/** A theme, a document, an act. */
	NOBODY;

	private static final String REGISTERED = "FINESS_";

	private static final Set<String> HOSPITALS = Set.of("CHU", "CHR", "CH", "CLCC", "EPSM", "PRIVATE", "FOREIGN",
			"ARMY");

	private static final Set<String> HOUSES_OF_CARE = Set.of("HAD", "HEALTH_CENTRE", "MSP");

	/** The categories of the official nomenclature for hospitals. */
	private static final Set<String> HOSPITAL_CODES = codes(
			"101 106 108 109 112 114 119 122 128 129 131 135 144 161" + " 292 355 361 362 363 365 697");

	/** The categories of hospitals for short stays. */
	private static final Set<String> ACUTE = Stream
		.concat(Stream.of("CHU", "CHR", "CH", "CLCC", "PRIVATE"), codes("101 106 122 128 129 131 355 365 697").stream())
		.collect(Collectors.toUnmodifiableSet());

	private static final Set<String> CARE_CODES = codes("124 126 127 132 138 139 140 141 146 156 157 173 179 320 321"
			+ " 329 352 353 366 412 415 419 422 425 426 430 431 432 444 603 695 696 698 699");

	private static Set<String> codes(String text) {
		return Arrays.stream(text.split(" ")).map(REGISTERED::concat).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * What an entity is.
	 * @param label its label
	 * @param category its category, if it has one
	 * @param registered whether only a register knows it
	 */
	public static NameBearer of(Label label, @Nullable String category, boolean registered) {
		return switch (label) {
			case ESTABLISHMENT -> ofEstablishment(category, registered);
			case TERRITORY -> PLACE;
			case GROUPEMENT, FEDERATION, NETWORK, INITIATIVE, CONVENTION, INSTITUTION -> JOINED;
			default -> NOBODY;
		};
	}

	private static NameBearer ofEstablishment(@Nullable String category, boolean registered) {
		if (category == null) {
			return registered ? OWNER : UNSAID;
		}
		if (HOSPITALS.contains(category) || HOSPITAL_CODES.contains(category)) {
			return HOSPITAL;
		}
		return (HOUSES_OF_CARE.contains(category) || CARE_CODES.contains(category)) ? CARE : OTHER;
	}

	/** Whether a category is one of hospitals for short stays. */
	static boolean isAcute(@Nullable String category) {
		return category != null && ACUTE.contains(category);
	}

	/**
	 * The factor for a score if a name does not say what it means: most people mean a
	 * hospital.
	 */
	public double factor() {
		return switch (this) {
			case CARE -> 0.97;
			case OWNER -> 0.93;
			case OTHER -> 0.85;
			default -> 1;
		};
	}

	/** Whether it is an establishment, of which many may have the same name. */
	public boolean isHouse() {
		return this == HOSPITAL || this == UNSAID || this == CARE || this == OWNER || this == OTHER;
	}

	/**
	 * Whether a name with the word hospital may mean it, even if its own name lacks it.
	 */
	public boolean mayBeHospital() {
		return this == HOSPITAL || this == UNSAID;
	}

}
