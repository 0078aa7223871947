package org.hospitalgraph.document.draft;

import org.jspecify.annotations.Nullable;

/**
 * What the document says about two entities, as for a dossier.
 *
 * @param from id of the entity where it starts
 * @param type type of the relationship
 * @param to id of the entity where it ends
 * @param role role of a member or party, if the words give one
 * @param activity the activity that is supported
 * @param how one succeeded the other
 * @param modality {@code intended} or {@code reported}; null if it is stated
 * @param since when it began
 * @param until when it ended
 * @param passage the words
 * @param confidence 0 to 1
 * @param rule the rule that has found it
 */
public record DraftFact(String from, String type, String to, @Nullable String role, @Nullable String activity,
		@Nullable String how, @Nullable String modality, @Nullable String since, @Nullable String until,
		Passage passage, double confidence, String rule) {

	/** The same with another role and beginning. */
	public DraftFact with(@Nullable String otherRole, @Nullable String otherSince) {
		return new DraftFact(this.from, this.type, this.to, otherRole, this.activity, this.how, this.modality,
				otherSince, this.until, this.passage, this.confidence, this.rule);
	}

}
