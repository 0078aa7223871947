package org.hospitalgraph.dump;

import io.swagger.v3.oas.annotations.Parameter;
import org.hospitalgraph.dump.format.DumpFormat;
import org.jspecify.annotations.Nullable;

/**
 * Which dump is wanted.
 *
 * @param format what its files are; none: CSV
 */
record DumpQuestion(@Parameter(description = "What the files in the zip are; csv by default",
		example = "parquet") @Nullable DumpFormat format) {

	DumpFormat wanted() {
		return (this.format != null) ? this.format : DumpFormat.CSV;
	}

}
