package org.hospitalgraph.document.draft;

import java.util.List;

import org.hospitalgraph.model.answer.Summary;
import org.jspecify.annotations.Nullable;

/**
 * An entity that the document speaks of, as a dossier would have it.
 *
 * @param id of the known entity, or a new one
 * @param label its kind
 * @param category finer kind, where the words give one
 * @param name as this document has it
 * @param status {@code planned} or {@code active}, for what has a status
 * @param created when it was created, where a rule found that
 * @param signed when it was signed
 * @param inForce when it came into force
 * @param at passages that speak of it
 * @param known whether it is in the graph, for sure
 * @param nearest those of the graph that it may be
 * @param confidence 0 to 1
 * @param mentions places of its mentions in the list of mentions
 */
public record DraftEntity(String id, String label, @Nullable String category, String name, @Nullable String status,
		@Nullable String created, @Nullable String signed, @Nullable String inForce, List<String> at, boolean known,
		List<Summary> nearest, double confidence, List<Integer> mentions) {
}
