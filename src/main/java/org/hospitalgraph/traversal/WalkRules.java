package org.hospitalgraph.traversal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.model.message.IllegalQuestion;
import org.hospitalgraph.model.message.IllegalQuestion.Mistake;
import org.hospitalgraph.model.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * What may be walked. Territories, themes and sources touch everybody, so they are no
 * bridges unless asked for.
 */
public final class WalkRules {

	private static final Set<Label> ACTORS = EnumSet.of(Label.ESTABLISHMENT, Label.GROUPEMENT, Label.CONVENTION,
			Label.FEDERATION, Label.NETWORK, Label.INITIATIVE, Label.INSTITUTION);

	private WalkRules() {
	}

	/**
	 * Labels that may be walked through: those that act, those asked for, and those to
	 * which the relationships asked for lead.
	 */
	public static List<String> bridges(List<RelationshipType> types, List<Label> via) {
		Set<Label> bridges = EnumSet.copyOf(ACTORS);
		bridges.addAll(via);
		types.stream()
			.filter((type) -> type != RelationshipType.POSSIBLY_SAME_AS)
			.forEach((type) -> bridges.addAll(type.to()));
		return bridges.stream().map(Label::text).toList();
	}

	/**
	 * The relationships asked for, or those of cooperation and those that lead to the
	 * labels asked for; and the step to what may be the same where that is wanted.
	 */
	public static List<String> types(List<RelationshipType> wanted, List<Label> via, @Nullable Same same) {
		return Arrays.stream(RelationshipType.values())
			.filter((type) -> (wanted.isEmpty() ? isUsual(type, via) : wanted.contains(type))
					|| same == Same.FOLLOW && type == RelationshipType.POSSIBLY_SAME_AS)
			.map(RelationshipType::name)
			.toList();
	}

	private static boolean isUsual(RelationshipType type, List<Label> via) {
		return type.isCooperation()
				|| via.stream().anyMatch(type.to()::contains) && type.isStated()
						&& type != RelationshipType.POSSIBLY_SAME_AS
				|| via.contains(Label.SOURCE) && type == RelationshipType.CITED_IN;
	}

	/** Refuses relationships that lead to what is no entity: names and figures. */
	public static void refuseOthers(List<RelationshipType> wanted) {
		List<String> walked = Arrays.stream(RelationshipType.values())
			.filter((type) -> type != RelationshipType.KNOWN_AS && type != RelationshipType.HAS_FIGURE)
			.map(RelationshipType::name)
			.toList();
		List<Mistake> mistakes = wanted.stream()
			.map(RelationshipType::name)
			.filter((type) -> !walked.contains(type))
			.map((type) -> new Mistake("type", type, Message.of("value.walkable", type, String.join(", ", walked)),
					walked))
			.toList();
		if (!mistakes.isEmpty()) {
			throw new IllegalQuestion(mistakes);
		}
	}

	/** All relationships that an author may state: what a diagram shows. */
	public static List<String> statedTypes(List<RelationshipType> wanted) {
		return (wanted.isEmpty() ? RelationshipType.stated() : wanted).stream().map(RelationshipType::name).toList();
	}

	/** The labels wanted, or all that a diagram shows. */
	public static List<String> labels(List<Label> wanted) {
		if (!wanted.isEmpty()) {
			return wanted.stream().map(Label::text).toList();
		}
		return EnumSet.complementOf(EnumSet.of(Label.NAME, Label.FIGURE, Label.SOURCE))
			.stream()
			.map(Label::text)
			.toList();
	}

}
