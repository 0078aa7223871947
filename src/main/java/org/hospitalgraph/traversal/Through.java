package org.hospitalgraph.traversal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.hospitalgraph.model.IllegalQuestion.Mistake;
import org.hospitalgraph.model.IllegalValue;
import org.hospitalgraph.model.Label;

/**
 * What links two establishments: a category or a label of groupements, conventions,
 * federations, networks and initiatives.
 *
 * @param text as in the graph: {@code GHT}, {@code Convention} …
 */
public record Through(String text) {

	private static final Set<Label> LINKING = EnumSet.of(Label.GROUPEMENT, Label.CONVENTION, Label.FEDERATION,
			Label.NETWORK, Label.INITIATIVE);

	/** Named as the converter that Spring looks for. */
	public static Through valueOf(String text) {
		List<String> known = known();
		return known.stream()
			.filter((word) -> word.equalsIgnoreCase(text))
			.findFirst()
			.map(Through::new)
			.orElseThrow(() -> new IllegalValue(Mistake.choice(text, known)));
	}

	/** All that there is. */
	public static List<String> known() {
		List<String> known = new ArrayList<>();
		LINKING.forEach((label) -> {
			known.add(label.text());
			known.addAll(label.categories());
		});
		return known;
	}

}
