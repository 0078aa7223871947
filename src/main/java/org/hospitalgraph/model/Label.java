package org.hospitalgraph.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of things in the graph. Each entity has exactly one; its {@link #text()} is
 * the label of the node in Neo4j.
 */
public enum Label {

	/** A hospital or other place of care: a legal entity, or a geographic site of one. */
	ESTABLISHMENT("Establishment", "Établissement", "CHU", "CHR", "CH", "CLCC", "EPSM", "PRIVATE", "FOREIGN", "ARMY",
			"HAD", "EHPAD", "MEDICO_SOCIAL", "MSP", "HEALTH_CENTRE"),
	/** Hospitals that are joined in a legal or regulatory form. */
	GROUPEMENT("Groupement", "Groupement", "GHT", "GCS", "CHT", "CPTS", "DIRECTION_COMMUNE", "GCSMS", "GIP", "GIE",
			"GRADES", "DAC"),
	/** An agreement between parties. */
	CONVENTION("Convention", "Convention", "ASSOCIATION", "CONSTITUTIVE", "FRAMEWORK", "CROSS_BORDER"),
	/** A federation of hospitals, teams or departments. */
	FEDERATION("Federation", "Fédération", "FHU", "FMIH", "DHU", "GHU"),
	/** A network for a theme, a territory or a line of support. */
	NETWORK("Network", "Réseau", "CLINICAL_INVESTIGATION", "RESEARCH_SUPPORT", "CROSS_BORDER_ZONE", "EQUIPMENT",
			"GIRCI", "PERINATAL", "RARE_DISEASE", "COREVIH", "ONCOLOGY", "ERHR"),
	/** A shared project, platform, centre, scheme or programme. */
	INITIATIVE("Initiative", "Initiative", "PLATFORM", "CENTRE", "PROGRAMME", "SCHEME", "EVENT", "PROJECT", "FILIERE"),
	/** A legal act: what an authority decided and published. */
	ACT("Act", "Acte", "DECREE", "ARRETE", "DECISION", "CIRCULAIRE", "AVENANT"),
	/** A university, faculty, agency, ministry, research body or funder. */
	INSTITUTION("Institution", "Institution"),
	/** A région, inter-région, département, bassin, country or commune. */
	TERRITORY("Territory", "Territoire", "REGION", "INTERREGION", "DEPARTEMENT", "BASSIN", "COUNTRY", "COMMUNE"),
	/** A theme of cooperation. There is one node for each, whichever source names it. */
	THEME("Theme", "Thème", "SPECIALTY", "PATHWAY", "MISSION", "OBJECTIVE", "TRANSVERSAL"),
	/** An information system named by a source. */
	SOFTWARE("Software", "Logiciel"),
	/** A measured value. */
	FIGURE("Figure", "Chiffre"),
	/** A name that an entity has or had. */
	NAME("Name", "Nom"),
	/** A document or a register. */
	SOURCE("Source", "Source");

	/** Labels with a status: planned, then active, then ended. */
	private static final Set<Label> WITH_STATUS = EnumSet.of(GROUPEMENT, CONVENTION, FEDERATION, NETWORK, INITIATIVE);

	/** Labels of which entities count as active if no source says otherwise. */
	private static final Set<Label> MAY_HAVE_STATUS = EnumSet.of(ESTABLISHMENT, ACT);

	private final String text;

	private final String french;

	private final List<String> categories;

	Label(String text, String french, String... categories) {
		this.text = text;
		this.french = french;
		this.categories = List.of(categories);
	}

	/** The label as it is written in Neo4j and in the API, such as {@code Groupement}. */
	public String text() {
		return this.text;
	}

	/** The word for French readers. */
	public String french() {
		return this.french;
	}

	/**
	 * The categories that documents may use. National registers have more for
	 * establishments.
	 */
	public List<String> categories() {
		return this.categories;
	}

	/**
	 * The label under which a node has its id. Whatever takes part in cooperation, or is
	 * its theme, is an {@code Entity}; a source is not.
	 */
	public String root() {
		return switch (this) {
			case FIGURE, NAME, SOURCE -> this.text;
			default -> "Entity";
		};
	}

	/**
	 * Whether its entities are planned, active or ended. If no document says which, they
	 * have no status, and answers treat them as active.
	 */
	public boolean hasStatus() {
		return WITH_STATUS.contains(this);
	}

	/**
	 * Whether its entities may be planned, active or ended, such as a hospital that is
	 * still to be built, or an act that is not yet adopted.
	 */
	public boolean mayHaveStatus() {
		return hasStatus() || MAY_HAVE_STATUS.contains(this);
	}

	@Override
	public String toString() {
		return this.text;
	}

	public static Optional<Label> of(String text) {
		return Arrays.stream(values()).filter((label) -> label.text.equals(text)).findFirst();
	}

}
