package org.hospitalgraph.dump;

import org.hospitalgraph.dump.format.DumpFormat;
import org.jspecify.annotations.Nullable;

/**
 * Which dump is wanted.
 *
 * @param format the format of its files; none: CSV
 */
record DumpQuestion(@Nullable DumpFormat format) {

	DumpFormat wanted() {
		return (this.format != null) ? this.format : DumpFormat.CSV;
	}

}
