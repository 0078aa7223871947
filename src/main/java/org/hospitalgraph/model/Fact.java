package org.hospitalgraph.model;

import java.util.List;
import java.util.SortedMap;

import org.hospitalgraph.model.time.Validity;

/**
 * The best account of what sources say about two entities.
 *
 * @param id fingerprint of what it is about, the same whichever source states it
 * @param from where the relationship starts
 * @param type what relates them
 * @param to where it ends
 * @param properties what it carries besides dates and citations: {@code role},
 * {@code as}, {@code activity} …; values are strings, whole numbers or decimals
 * @param validity when it holds
 * @param citations the sources that state it, each with its own dates and role, the
 * weightiest first; at least one
 */
public record Fact(String id, EntityId from, RelationshipType type, EntityId to, SortedMap<String, Object> properties,
		Validity validity, List<Citation> citations) {
}
