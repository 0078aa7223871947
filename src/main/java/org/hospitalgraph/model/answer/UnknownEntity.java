package org.hospitalgraph.model.answer;

import java.util.List;

/** No entity has the id that was asked for; these are similar. */
public final class UnknownEntity extends RuntimeException {

	private final String id;

	private final transient List<Summary> suggestions;

	public UnknownEntity(String id, List<Summary> suggestions) {
		super("no entity has the id " + id);
		this.id = id;
		this.suggestions = List.copyOf(suggestions);
	}

	public String id() {
		return this.id;
	}

	public List<Summary> suggestions() {
		return this.suggestions;
	}

}
