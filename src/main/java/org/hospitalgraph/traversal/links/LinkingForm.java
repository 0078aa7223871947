package org.hospitalgraph.traversal.links;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.message.IllegalQuestion.Mistake;
import org.hospitalgraph.model.message.IllegalValue;
import org.hospitalgraph.model.message.Message;

/**
 * What links two establishments: a category or a label of groupements, conventions,
 * federations, networks and initiatives; or one of these by its id.
 *
 * @param text as in the graph: {@code GHT}, {@code Convention} …, or an id
 */
public record LinkingForm(String text) {

	static final Set<Label> LABELS = EnumSet.of(Label.GROUPEMENT, Label.CONVENTION, Label.FEDERATION, Label.NETWORK,
			Label.INITIATIVE);

	/** The name that Spring expects for a converter. */
	public static LinkingForm valueOf(String text) {
		List<String> forms = forms();
		return forms.stream()
			.filter((form) -> form.equalsIgnoreCase(text))
			.findFirst()
			.map(LinkingForm::new)
			.orElseGet(() -> new LinkingForm(id(text, forms)));
	}

	private static String id(String text, List<String> forms) {
		try {
			return EntityId.valueOf(text).text();
		}
		catch (IllegalValue ex) {
			throw new IllegalValue(Message.of("value.or-id", Mistake.choice(text, forms)));
		}
	}

	/** Whether it is an id. */
	boolean isOne() {
		return !forms().contains(this.text);
	}

	EntityId id() {
		return new EntityId(this.text);
	}

	/** All categories and labels. */
	public static List<String> forms() {
		List<String> forms = new ArrayList<>();
		LABELS.forEach((label) -> {
			forms.add(label.text());
			forms.addAll(label.categories());
		});
		return forms;
	}

}
