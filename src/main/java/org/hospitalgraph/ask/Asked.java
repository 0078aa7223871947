package org.hospitalgraph.ask;

import java.util.List;
import java.util.Set;

import org.hospitalgraph.model.answer.Summary;
import org.jspecify.annotations.Nullable;

/**
 * The words of a question, sorted by what they mean.
 *
 * @param named the entities named with certainty, in the order of the question
 * @param uncertain words that name an unknown entity, or one of several
 * @param dates dates, as exact as they are written
 * @param concepts what the other words mean
 * @param forms forms of cooperation: categories or labels
 * @param kinds categories of establishments; {@code *} for any
 * @param unread words that were not understood
 */
record Asked(List<Summary> named, List<Doubt> uncertain, List<String> dates, Set<Concept> concepts, List<String> forms,
		List<String> kinds, List<String> unread) {

	/**
	 * A name whose bearer is not certain.
	 *
	 * @param words as they were written
	 * @param nearest the entities that may be meant
	 */
	record Doubt(String words, List<Summary> nearest) {
	}

	boolean hasAll(Set<Concept> wanted) {
		return this.concepts.containsAll(wanted);
	}

	/** The categories wanted; none if any will do. */
	List<String> categories() {
		return this.kinds.stream().filter((kind) -> !"*".equals(kind)).distinct().toList();
	}

	@Nullable String date() {
		return this.dates.isEmpty() ? null : this.dates.getFirst();
	}

}
