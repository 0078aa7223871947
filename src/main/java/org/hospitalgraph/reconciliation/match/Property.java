package org.hospitalgraph.reconciliation.match;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.RelationshipType;
import org.jspecify.annotations.Nullable;

import static org.hospitalgraph.model.Label.CONVENTION;
import static org.hospitalgraph.model.Label.ESTABLISHMENT;
import static org.hospitalgraph.model.Label.FEDERATION;
import static org.hospitalgraph.model.Label.GROUPEMENT;
import static org.hospitalgraph.model.Label.INITIATIVE;
import static org.hospitalgraph.model.Label.NETWORK;
import static org.hospitalgraph.model.Label.SOURCE;
import static org.hospitalgraph.model.Label.TERRITORY;
import static org.hospitalgraph.model.RelationshipType.CITED_IN;
import static org.hospitalgraph.model.RelationshipType.COVERS;
import static org.hospitalgraph.model.RelationshipType.KNOWN_AS;
import static org.hospitalgraph.model.RelationshipType.LOCATED_IN;
import static org.hospitalgraph.model.RelationshipType.MEMBER_OF;
import static org.hospitalgraph.model.RelationshipType.PARTY_TO;
import static org.hospitalgraph.model.RelationshipType.PART_OF;
import static org.hospitalgraph.model.RelationshipType.POSSIBLY_SAME_AS;
import static org.hospitalgraph.model.RelationshipType.SUCCEEDS;
import static org.hospitalgraph.model.RelationshipType.TAKES_PART_IN;

/**
 * A property of an entity: a text of its own, or the entities to which it is related.
 */
public enum Property {

	NAME("Nom", "Name"), CATEGORY("Catégorie", "Category"),
	FINESS("Numéro FINESS", "FINESS number", EnumSet.of(ESTABLISHMENT, GROUPEMENT)),
	SIREN("Numéro SIREN", "SIREN number", EnumSet.of(ESTABLISHMENT, GROUPEMENT)),
	STATUS("Statut", "Status", EnumSet.of(GROUPEMENT, CONVENTION, FEDERATION, NETWORK, INITIATIVE)),
	CREATED("Date de création", "Created"), ENDED("Date de fin", "Ended"),
	NAMES("Tous les noms", "All names", KNOWN_AS, true, Label.NAME, EnumSet.allOf(Label.class)),
	TERRITORY_OF("territory", "Territoire", "Territory", Set.of(LOCATED_IN, COVERS, PART_OF), true, TERRITORY,
			EnumSet.of(ESTABLISHMENT, GROUPEMENT, CONVENTION, FEDERATION, NETWORK, INITIATIVE, TERRITORY)),
	GROUPEMENTS("Groupements", "Groupements", MEMBER_OF, true, GROUPEMENT, EnumSet.of(ESTABLISHMENT)),
	FEDERATIONS("Fédérations", "Federations", MEMBER_OF, true, FEDERATION, EnumSet.of(ESTABLISHMENT)),
	NETWORKS("networks", "Réseaux", "Networks", Set.of(MEMBER_OF, TAKES_PART_IN), true, NETWORK,
			EnumSet.of(ESTABLISHMENT, GROUPEMENT)),
	INITIATIVES("Initiatives", "Initiatives", TAKES_PART_IN, true, INITIATIVE, EnumSet.of(ESTABLISHMENT, GROUPEMENT)),
	CONVENTIONS("Conventions", "Conventions", PARTY_TO, true, CONVENTION, EnumSet.of(ESTABLISHMENT, GROUPEMENT)),
	MEMBERS("Membres", "Members", MEMBER_OF, false, ESTABLISHMENT, EnumSet.of(GROUPEMENT, FEDERATION, NETWORK)),
	PARTIES("Parties", "Parties", PARTY_TO, false, ESTABLISHMENT, EnumSet.of(CONVENTION)),
	PARTICIPANTS("Participants", "Participants", TAKES_PART_IN, false, ESTABLISHMENT, EnumSet.of(INITIATIVE, NETWORK)),
	LEGAL_ENTITY("legal-entity", "Entité juridique", "Legal entity", Set.of(PART_OF), true, ESTABLISHMENT,
			EnumSet.of(ESTABLISHMENT)),
	PREDECESSORS("Succède à", "Succeeds", SUCCEEDS, true, GROUPEMENT, EnumSet.of(GROUPEMENT, ESTABLISHMENT)),
	POSSIBLY_SAME("possibly-same-as", "Peut-être le même que", "Possibly the same as", Set.of(POSSIBLY_SAME_AS), true,
			ESTABLISHMENT, EnumSet.complementOf(EnumSet.of(SOURCE, Label.NAME, Label.FIGURE))),
	SOURCES("Documents", "Documents", CITED_IN, true, SOURCE, EnumSet.complementOf(EnumSet.of(SOURCE)));

	private final String id;

	private final String french;

	private final String english;

	private final Set<RelationshipType> types;

	private final boolean outgoing;

	private final @Nullable Label other;

	private final Set<Label> of;

	/** A property of the entity itself, of any label. */
	Property(String french, String english) {
		this(french, english, EnumSet.complementOf(EnumSet.of(Label.NAME, Label.FIGURE)));
	}

	/** A property of the entity itself. */
	Property(String french, String english, Set<Label> of) {
		this.id = name().toLowerCase(Locale.ROOT);
		this.french = french;
		this.english = english;
		this.types = Set.of();
		this.outgoing = true;
		this.other = null;
		this.of = of;
	}

	Property(String french, String english, RelationshipType type, boolean outgoing, Label other, Set<Label> of) {
		this("", french, english, Set.of(type), outgoing, other, of);
	}

	Property(String id, String french, String english, Set<RelationshipType> types, boolean outgoing, Label other,
			Set<Label> of) {
		this.id = id.isEmpty() ? name().toLowerCase(Locale.ROOT) : id;
		this.french = french;
		this.english = english;
		this.types = types;
		this.outgoing = outgoing;
		this.other = other;
		this.of = of;
	}

	String id() {
		return this.id;
	}

	public String name(Locale language) {
		return Types.isEnglish(language) ? this.english : this.french;
	}

	/** Whether its values are related entities rather than texts of the entity itself. */
	boolean isRelation() {
		return !this.types.isEmpty();
	}

	/** Whether a related entity is a value of it. */
	boolean holds(RelationshipType type, boolean out, String label) {
		if (this == POSSIBLY_SAME) {
			// If two entities may be the same, the direction has no meaning.
			return this.types.contains(type);
		}
		boolean members = this.other == ESTABLISHMENT && !this.outgoing;
		return this.types.contains(type) && this.outgoing == out
				&& (members || this == PREDECESSORS || (this.other != null && this.other.text().equals(label)));
	}

	/** The label of its values; empty for texts, and if there may be several labels. */
	Optional<Label> valueLabel() {
		return (this == NAMES || this == PREDECESSORS || this == POSSIBLY_SAME || !this.outgoing) ? Optional.empty()
				: Optional.ofNullable(this.other);
	}

	public static Optional<Property> of(String id) {
		return Arrays.stream(Property.values()).filter((property) -> property.id.equals(id)).findFirst();
	}

	/** The properties of entities with a label; of all entities, without one. */
	public static List<Property> of(@Nullable Label label) {
		return Arrays.stream(Property.values())
			.filter((property) -> label == null || property.of.contains(label))
			.toList();
	}

}
