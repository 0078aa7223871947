package org.hospitalgraph.entity.search;

import java.util.List;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.model.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * Which entities are searched.
 *
 * @param labels of one of these labels
 * @param category of one of these categories; none: any
 * @param territory in this territory or a part of it; none: anywhere
 * @param source mentioned by this source; none: any
 * @param groupement members of this groupement, and their sites; none: any
 * @param sector public or private; none: either
 * @param form of this legal form; none: any
 */
record SearchFilters(List<String> labels, List<String> category, @Nullable EntityId territory,
		@Nullable EntityId source, @Nullable EntityId groupement, @Nullable Sector sector, @Nullable String form) {

	/** Filters by labels and categories only. */
	static SearchFilters anywhere(List<String> labels, List<String> categories) {
		return new SearchFilters(labels, categories, null, null, null, null, null);
	}

	static SearchFilters of(Collection collection, EntitiesQuestion question) {
		return new SearchFilters(collection.labels(question.label()), question.category(), question.territory(),
				question.source(), question.groupement(), question.sector(), question.form());
	}

	/** Whether it filters by label and category only. */
	boolean isAnywhere() {
		return equals(anywhere(this.labels, this.category));
	}

	Cypher.Question bind(Cypher.Question question) {
		return question.bind("labels", this.labels)
			.bind("category", this.category)
			.bind("territory", this.territory)
			.bind("source", this.source)
			.bind("groupement", this.groupement)
			.bind("sector", (this.sector != null) ? this.sector.toString() : null)
			.bind("form", this.form);
	}

}
