package org.hospitalgraph.entity;

import java.util.List;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.model.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * Which entities are looked for.
 *
 * @param labels of one of these labels
 * @param category of one of these categories; none: any
 * @param territory in this territory or a part of it; none: anywhere
 * @param source that this source speaks of; none: any
 */
record Wanted(List<String> labels, List<String> category, @Nullable EntityId territory, @Nullable EntityId source) {

	/** Of some labels and categories, anywhere. */
	static Wanted anywhere(List<String> labels, List<String> categories) {
		return new Wanted(labels, categories, null, null);
	}

	/** Whether it lets everything pass that a name can find. */
	boolean isAll() {
		return this.category.isEmpty() && this.territory == null && this.source == null
				&& this.labels.containsAll(Collection.ENTITIES.labels(List.of()));
	}

	Cypher.Question bind(Cypher.Question question) {
		return question.bind("labels", this.labels)
			.bind("category", this.category)
			.bind("territory", this.territory)
			.bind("source", this.source);
	}

}
