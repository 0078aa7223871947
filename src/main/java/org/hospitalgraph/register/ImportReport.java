package org.hospitalgraph.register;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What an import did.
 *
 * @param title of the register
 * @param extracted the day or year of the data
 * @param read how many records the file has
 * @param created entities that the graph did not have
 * @param changed entities about which it now says something else
 * @param unchanged records that were in the graph already
 * @param closed entities that the register no longer has
 * @param missing entities that the register had before and that this file lacks, but that
 * were left as they are, because the file seems to be only a part of the register
 * @param onlyNumbers entities of which only the number is known
 * @param rejected records that could not be read, by reason
 * @param mended corrections, by kind
 * @param notes what the user should know about the whole file
 * @param rejects the file with the rejected records; null if there are none
 * @param revision the present revision of the graph
 * @param took how long it took
 */
public record ImportReport(String title, String extracted, long read, long created, long changed, long unchanged,
		long closed, long missing, long onlyNumbers, Map<String, Long> rejected, Map<String, Long> mended,
		List<String> notes, @Nullable Path rejects, String revision, Duration took) {

	/** How many records were rejected. */
	public long rejectedRecords() {
		return this.rejected.values().stream().mapToLong(Long::longValue).sum();
	}

}
