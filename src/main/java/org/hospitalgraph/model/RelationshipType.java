package org.hospitalgraph.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.hospitalgraph.model.Label.ACT;
import static org.hospitalgraph.model.Label.CONVENTION;
import static org.hospitalgraph.model.Label.ESTABLISHMENT;
import static org.hospitalgraph.model.Label.FEDERATION;
import static org.hospitalgraph.model.Label.GROUPEMENT;
import static org.hospitalgraph.model.Label.INITIATIVE;
import static org.hospitalgraph.model.Label.INSTITUTION;
import static org.hospitalgraph.model.Label.NETWORK;
import static org.hospitalgraph.model.Label.SOFTWARE;
import static org.hospitalgraph.model.Label.TERRITORY;
import static org.hospitalgraph.model.Label.THEME;

/**
 * The types of relationships, and the kinds of entities that they may relate. The name of
 * the constant is the type in Neo4j.
 */
public enum RelationshipType {

	MEMBER_OF("est membre de", "is a member of", EnumSet.of(ESTABLISHMENT, INSTITUTION, GROUPEMENT),
			EnumSet.of(GROUPEMENT, FEDERATION, NETWORK)),
	PARTY_TO("est partie à", "is a party to", EnumSet.of(ESTABLISHMENT, GROUPEMENT, INSTITUTION),
			EnumSet.of(CONVENTION, ACT)),
	ESTABLISHES("institue", "establishes", EnumSet.of(CONVENTION, ACT),
			EnumSet.of(GROUPEMENT, FEDERATION, NETWORK, INITIATIVE, ESTABLISHMENT)),
	ENDS("met fin à", "ends", EnumSet.of(CONVENTION, ACT),
			EnumSet.of(GROUPEMENT, CONVENTION, FEDERATION, NETWORK, INITIATIVE, ESTABLISHMENT, ACT)),
	APPROVES("approuve", "approves", EnumSet.of(ACT),
			EnumSet.of(CONVENTION, GROUPEMENT, FEDERATION, NETWORK, INITIATIVE, ACT)),
	AMENDS("modifie", "amends", EnumSet.of(ACT, CONVENTION), EnumSet.of(CONVENTION, ACT, GROUPEMENT)),
	CONCERNS("concerne", "concerns", EnumSet.of(CONVENTION, INITIATIVE, ACT), EnumSet.of(GROUPEMENT, ESTABLISHMENT)),
	TAKES_PART_IN("participe à", "takes part in",
			EnumSet.of(ESTABLISHMENT, GROUPEMENT, INSTITUTION, FEDERATION, NETWORK), EnumSet.of(INITIATIVE, NETWORK)),
	CARRIED_BY("est porté par", "is carried by", EnumSet.of(INITIATIVE, FEDERATION, NETWORK),
			EnumSet.of(GROUPEMENT, ESTABLISHMENT)),
	SUPPORTS("soutient", "supports", EnumSet.of(ESTABLISHMENT, INSTITUTION),
			EnumSet.of(ESTABLISHMENT, INITIATIVE, GROUPEMENT, FEDERATION, NETWORK)),
	SHARES_STAFF_WITH("partage des postes avec", "shares staff with", EnumSet.of(ESTABLISHMENT),
			EnumSet.of(ESTABLISHMENT, TERRITORY)),
	FOCUSES_ON("porte sur", "focuses on",
			EnumSet.of(GROUPEMENT, CONVENTION, FEDERATION, NETWORK, INITIATIVE, ESTABLISHMENT), EnumSet.of(THEME)),
	COVERS("couvre", "covers", EnumSet.of(GROUPEMENT, NETWORK, INITIATIVE, FEDERATION, CONVENTION),
			EnumSet.of(TERRITORY)),
	LOCATED_IN("est situé à", "is located in", EnumSet.of(ESTABLISHMENT, INSTITUTION, INITIATIVE),
			EnumSet.of(TERRITORY)),
	PART_OF("fait partie de", "is part of", EnumSet.of(TERRITORY, ESTABLISHMENT), EnumSet.of(TERRITORY, ESTABLISHMENT)),
	DECLARES_LINK_TO("déclare un lien avec", "declares a link to", EnumSet.of(ESTABLISHMENT), EnumSet.of(GROUPEMENT)),
	EXEMPT_FROM("est dispensé d’adhérer à", "is exempt from joining", EnumSet.of(ESTABLISHMENT),
			EnumSet.of(GROUPEMENT)),
	SUCCEEDS("succède à", "succeeds",
			EnumSet.of(GROUPEMENT, ESTABLISHMENT, INITIATIVE, FEDERATION, NETWORK, CONVENTION),
			EnumSet.of(GROUPEMENT, ESTABLISHMENT, INITIATIVE, FEDERATION, NETWORK, CONVENTION)),
	USES("utilise", "uses", EnumSet.of(GROUPEMENT, ESTABLISHMENT), EnumSet.of(SOFTWARE)),
	POSSIBLY_SAME_AS("est peut-être le même que", "is possibly the same as", EnumSet.allOf(Label.class),
			EnumSet.allOf(Label.class)),
	BROADER("relève de", "is a subtopic of", EnumSet.of(THEME), EnumSet.of(THEME)),
	KNOWN_AS("est connu sous le nom de", "is known as", EnumSet.allOf(Label.class), EnumSet.of(Label.NAME)),
	HAS_FIGURE("a pour chiffre", "has the figure", EnumSet.allOf(Label.class), EnumSet.of(Label.FIGURE)),
	CITED_IN("est cité dans", "is cited in", EnumSet.allOf(Label.class), EnumSet.of(Label.SOURCE));

	/** Types whose two ends must have the same label. */
	private static final Set<RelationshipType> SAME_LABEL = EnumSet.of(PART_OF, SUCCEEDS, POSSIBLY_SAME_AS);

	/**
	 * Types that the loader writes, from the entities, names and figures of dossiers and
	 * from our vocabulary of themes. An author cannot write them as facts.
	 */
	private static final Set<RelationshipType> DERIVED = EnumSet.of(BROADER, KNOWN_AS, HAS_FIGURE, CITED_IN);

	/** Types through which hospitals cooperate; the others describe. */
	private static final Set<RelationshipType> COOPERATION = EnumSet.of(MEMBER_OF, PARTY_TO, ESTABLISHES, CONCERNS,
			TAKES_PART_IN, CARRIED_BY, SUPPORTS, SHARES_STAFF_WITH, DECLARES_LINK_TO, SUCCEEDS);

	private final String french;

	private final String english;

	private final Set<Label> from;

	private final Set<Label> to;

	RelationshipType(String french, String english, Set<Label> from, Set<Label> to) {
		this.french = french;
		this.english = english;
		this.from = from;
		this.to = to;
	}

	/** A verb that reads well between the names of the two ends, in French. */
	public String french() {
		return this.french;
	}

	/** The same verb in English. */
	public String english() {
		return this.english;
	}

	public Set<Label> from() {
		return this.from;
	}

	public Set<Label> to() {
		return this.to;
	}

	public boolean joins(Label start, Label end) {
		return this.from.contains(start) && this.to.contains(end) && (!SAME_LABEL.contains(this) || start == end);
	}

	/** Whether an author may write it as a fact in a dossier. */
	public boolean isStated() {
		return !DERIVED.contains(this);
	}

	/** Whether hospitals cooperate through it. */
	public boolean isCooperation() {
		return COOPERATION.contains(this);
	}

	/** The roles that one end may have for the other; empty if there are none. */
	public List<String> roles() {
		return switch (this) {
			case MEMBER_OF -> List.of("support", "party", "associate", "partner", "founding", "member", "pilot");
			case PARTY_TO -> List.of("signatory", "party", "partner", "associate", "founding", "issuer");
			case TAKES_PART_IN -> List.of("member", "partner", "associate", "founding", "pilot", "support", "organiser",
					"patron", "funder", "contributor");
			case SUPPORTS -> List.of("funder", "contributor", "patron", "partner", "organiser");
			case CARRIED_BY -> List.of("support", "pilot", "organiser");
			default -> List.of();
		};
	}

	public static Optional<RelationshipType> of(String text) {
		return Arrays.stream(values()).filter((type) -> type.name().equals(text)).findFirst();
	}

	public static List<RelationshipType> stated() {
		return Arrays.stream(values()).filter(RelationshipType::isStated).toList();
	}

}
