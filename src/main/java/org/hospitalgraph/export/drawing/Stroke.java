package org.hospitalgraph.export.drawing;

import java.util.Locale;

import org.hospitalgraph.export.text.Words;
import org.hospitalgraph.model.RelationshipType;

/**
 * How a link is drawn, by the family of its type.
 */
public enum Stroke {

	MEMBERSHIP("#a84a01", "", "Appartenance", "Membership"), AGREEMENT("#426f51", "", "Convention", "Agreement"),
	PROJECT("#067c84", "", "Participation", "Participation"),
	SUPPORT("#8d46b0", "", "Soutien et postes partagés", "Support and shared staff"),
	TOPIC("#7165c9", "1 4", "Thèmes et logiciels", "Topics and software"),
	PLACE("#7c7e0c", "1 4", "Territoire", "Territory"),
	IDENTITY("#5b6472", "6 4", "Identité et succession", "Identity and succession"),
	EVIDENCE("#8b8d94", "1 4", "Chiffres et sources", "Figures and sources");

	private final String colour;

	private final String dashes;

	private final String french;

	private final String english;

	Stroke(String colour, String dashes, String french, String english) {
		this.colour = colour;
		this.dashes = dashes;
		this.french = french;
		this.english = english;
	}

	/** {@code #rrggbb}. */
	public String colour() {
		return this.colour;
	}

	/** Lengths of dashes and gaps, as in SVG; empty for an unbroken line. */
	public String dashes() {
		return this.dashes;
	}

	public String title(Locale language) {
		return Words.either(language, this.french, this.english);
	}

	/** A type that the model does not know looks like evidence. */
	public static Stroke of(String type) {
		return RelationshipType.of(type).map(Stroke::of).orElse(EVIDENCE);
	}

	private static Stroke of(RelationshipType type) {
		return switch (type) {
			case MEMBER_OF, DECLARES_LINK_TO, EXEMPT_FROM -> MEMBERSHIP;
			case PARTY_TO, ESTABLISHES, ENDS, APPROVES, AMENDS, CONCERNS -> AGREEMENT;
			case TAKES_PART_IN, CARRIED_BY -> PROJECT;
			case SUPPORTS, SHARES_STAFF_WITH -> SUPPORT;
			case FOCUSES_ON, USES, BROADER -> TOPIC;
			case COVERS, LOCATED_IN, PART_OF -> PLACE;
			case SUCCEEDS, POSSIBLY_SAME_AS, KNOWN_AS -> IDENTITY;
			case HAS_FIGURE, CITED_IN -> EVIDENCE;
		};
	}

}
