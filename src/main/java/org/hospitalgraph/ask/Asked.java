package org.hospitalgraph.ask;

import java.util.List;
import java.util.Set;

import org.hospitalgraph.model.answer.Summary;
import org.jspecify.annotations.Nullable;

/**
 * A question as far as its words were read.
 *
 * @param named who is named for sure, in the order of the question
 * @param uncertain words that name somebody whom we do not know, or who may be several
 * @param dates as exact as they are written
 * @param concepts what its words are about
 * @param forms of cooperation: categories or labels
 * @param kinds categories of establishments; {@code *} for any
 * @param unread words that mean nothing here
 */
record Asked(List<Summary> named, List<Doubt> uncertain, List<String> dates, Set<Concept> concepts, List<String> forms,
		List<String> kinds, List<String> unread) {

	/**
	 * A name that is no name for sure.
	 *
	 * @param words as they were written
	 * @param nearest who may be meant
	 */
	record Doubt(String words, List<Summary> nearest) {
	}

	boolean hasAll(Set<Concept> wanted) {
		return this.concepts.containsAll(wanted);
	}

	/** The categories wanted; none where any will do. */
	List<String> categories() {
		return this.kinds.stream().filter((kind) -> !"*".equals(kind)).distinct().toList();
	}

	@Nullable String date() {
		return this.dates.isEmpty() ? null : this.dates.getFirst();
	}

}
