package org.hospitalgraph.model;

import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What sources say of two entities.
 *
 * @param id fingerprint of what is said, stable from load to load
 * @param from where the relationship starts
 * @param type what relates them
 * @param to where it ends
 * @param properties what it carries beside dates and citations: {@code role}, {@code as},
 * {@code activity} …; values are strings, whole numbers or decimals
 * @param validity when it holds
 * @param citations who says so; at least one
 */
public record Fact(String id, EntityId from, RelationshipType type, EntityId to, SortedMap<String, Object> properties,
		Validity validity, SortedSet<Citation> citations) {
}
