package org.hospitalgraph.dump;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.hospitalgraph.dump.format.DumpFormat;

/**
 * What was written.
 *
 * @param revision of the graph
 * @param loaded when the present revision was loaded
 * @param counts rows of each table, in their order
 * @param took how long it took
 */
public record DumpReport(DumpFormat format, String revision, Instant loaded, Map<String, Long> counts, Duration took) {
}
