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
 * @param extracted of which day or year it is
 * @param read how many records the file has
 * @param created entities that the graph did not have
 * @param changed entities of which it now says something else
 * @param unchanged records of which the graph held the same
 * @param closed entities that the register no longer has
 * @param missing entities that the register had, that this file has not, and that were
 * left as they are, because the file looks like a part only
 * @param onlyNumbers entities of which only the number is known
 * @param rejected records that could not be read, by reason
 * @param mended what was mended, by kind
 * @param notes what the user should know of the file as a whole
 * @param rejects where the rejected records are; absent where there are none
 * @param revision of the graph now
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
