package org.hospitalgraph.load;

import java.time.Duration;

import org.hospitalgraph.cypher.revision.Contents;
import org.jspecify.annotations.Nullable;

/**
 * What a load did.
 *
 * @param changed whether the graph had another revision before, or had been changed by
 * others
 * @param revision fingerprint of what the graph holds now
 * @param sources how many documents
 * @param took how long it took
 * @param byHand how much others had changed the graph; null if nobody had
 */
public record LoadReport(boolean changed, String revision, int sources, Duration took,
		Contents.@Nullable Difference byHand) {
}
