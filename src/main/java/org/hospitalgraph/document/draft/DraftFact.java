package org.hospitalgraph.document.draft;

import org.jspecify.annotations.Nullable;

/**
 * What the document says of two entities, as a dossier would have it.
 *
 * @param from id of the first
 * @param type of the relationship
 * @param to id of the second
 * @param role of a member or party, where the words give one
 * @param activity that a support is for
 * @param how one succeeded the other
 * @param modality {@code intended} or {@code reported}; absent where it is stated
 * @param since when it began
 * @param until when it ended
 * @param passage the words
 * @param confidence 0 to 1
 * @param rule that read it
 */
public record DraftFact(String from, String type, String to, @Nullable String role, @Nullable String activity,
		@Nullable String how, @Nullable String modality, @Nullable String since, @Nullable String until,
		Passage passage, double confidence, String rule) {
}
