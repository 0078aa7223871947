package org.hospitalgraph.traversal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.RelationshipType;
import org.jspecify.annotations.Nullable;

/**
 * What may be walked. Territories, themes and sources touch everybody, so they are no
 * bridges unless asked for.
 */
final class Walk {

	private static final Set<Label> ACTORS = EnumSet.of(Label.ESTABLISHMENT, Label.GROUPEMENT, Label.CONVENTION,
			Label.FEDERATION, Label.NETWORK, Label.INITIATIVE, Label.INSTITUTION);

	private Walk() {
	}

	/** Labels that may be walked through. */
	static List<String> bridges(List<Label> via) {
		Set<Label> bridges = EnumSet.copyOf(ACTORS);
		bridges.addAll(via);
		return bridges.stream().map(Label::text).toList();
	}

	/**
	 * Relationships of cooperation, those that lead to the labels asked for, and the step
	 * to what may be the same where that is wanted.
	 */
	static List<String> types(List<Label> via, @Nullable Same same) {
		return Arrays.stream(RelationshipType.values())
			.filter((type) -> type.isCooperation()
					|| via.stream().anyMatch(type.to()::contains) && type.isStated()
							&& type != RelationshipType.POSSIBLY_SAME_AS
					|| same == Same.FOLLOW && type == RelationshipType.POSSIBLY_SAME_AS
					|| via.contains(Label.SOURCE) && type == RelationshipType.CITED_IN)
			.map(RelationshipType::name)
			.toList();
	}

	/** All relationships that an author may state: what a diagram shows. */
	static List<String> statedTypes(List<RelationshipType> wanted) {
		return (wanted.isEmpty() ? RelationshipType.stated() : wanted).stream().map(RelationshipType::name).toList();
	}

	/** The labels wanted, or all that a diagram shows. */
	static List<String> labels(List<Label> wanted) {
		if (!wanted.isEmpty()) {
			return wanted.stream().map(Label::text).toList();
		}
		return EnumSet.complementOf(EnumSet.of(Label.NAME, Label.FIGURE, Label.SOURCE))
			.stream()
			.map(Label::text)
			.toList();
	}

}
