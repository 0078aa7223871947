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
 * What a walk through the graph may use. Territories, themes and sources are connected to
 * nearly everybody, so they are no bridges unless they are asked for.
 */
public final class WalkRules {

	private static final Set<Label> ACTORS = EnumSet.of(Label.ESTABLISHMENT, Label.GROUPEMENT, Label.CONVENTION,
			Label.FEDERATION, Label.NETWORK, Label.INITIATIVE, Label.INSTITUTION);

	private WalkRules() {
	}

	/**
	 * The labels of nodes on the way: organisations and agreements, those asked for, and
	 * those to which the wanted relationships lead.
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
	 * The types of relationships on the way: those asked for, or those of cooperation and
	 * those that lead to the labels asked for; and the step to a twin, if that is wanted.
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

	/**
	 * Refuses relationships to nodes that are not entities, such as names and figures.
	 */
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

	/** The types in a diagram: those wanted, or all that an author may state. */
	public static List<String> statedTypes(List<RelationshipType> wanted) {
		return (wanted.isEmpty() ? RelationshipType.stated() : wanted).stream().map(RelationshipType::name).toList();
	}

	/** The labels in a diagram: those wanted, or all usual ones. */
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
