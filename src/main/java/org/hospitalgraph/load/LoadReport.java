package org.hospitalgraph.load;

import java.time.Duration;

/**
 * What a load did.
 *
 * @param changed whether the graph was at another revision before
 * @param revision fingerprint of what the graph holds now
 * @param sources how many documents
 * @param took how long it took
 */
public record LoadReport(boolean changed, String revision, int sources, Duration took) {
}
