package org.hospitalgraph.backup;

import java.time.Duration;

/**
 * What was written or restored.
 *
 * @param revision of the graph
 * @param nodes how many
 * @param relationships how many
 * @param bytes of the file
 * @param otherSchema whether the backup was made by a version with another schema
 * @param took how long it took
 */
public record BackupReport(String revision, long nodes, long relationships, long bytes, boolean otherSchema,
		Duration took) {
}
