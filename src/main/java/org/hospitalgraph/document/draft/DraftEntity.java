package org.hospitalgraph.document.draft;

import java.util.List;

import org.hospitalgraph.model.answer.Summary;
import org.jspecify.annotations.Nullable;

/**
 * An entity in the document, as for a dossier.
 *
 * @param id of the known entity, or a new one
 * @param label its kind
 * @param category finer kind, if the words give one
 * @param name the name in this document
 * @param status {@code planned} or {@code active}, for entities with a status
 * @param created when it was created, if a rule has found that
 * @param signed when it was signed
 * @param inForce when it came into force
 * @param at passages that mention it
 * @param known whether it is certainly in the graph
 * @param nearest entities of the graph that it may be
 * @param confidence 0 to 1
 * @param mentions places of its mentions in the list of mentions
 */
public record DraftEntity(String id, String label, @Nullable String category, String name, @Nullable String status,
		@Nullable String created, @Nullable String signed, @Nullable String inForce, List<String> at, boolean known,
		List<Summary> nearest, double confidence, List<Integer> mentions) {
}
