package org.hospitalgraph.load;

import java.time.Duration;

import org.hospitalgraph.cypher.revision.Contents;
import org.jspecify.annotations.Nullable;

/**
 * What a load did.
 *
 * @param changed whether the graph was at another revision before, or not as it was left
 * @param revision fingerprint of what the graph holds now
 * @param sources how many documents
 * @param took how long it took
 * @param byHand by how much others had changed the graph; null where nobody had
 */
public record LoadReport(boolean changed, String revision, int sources, Duration took,
		Contents.@Nullable Difference byHand) {
}
