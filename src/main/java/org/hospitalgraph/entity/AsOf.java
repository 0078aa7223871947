package org.hospitalgraph.entity;

import io.swagger.v3.oas.annotations.Parameter;
import org.hospitalgraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A date to answer for.
 *
 * @param asOf YYYY, YYYY-MM or YYYY-MM-DD; none: the whole history
 */
record AsOf(@Parameter(description = "Answer as of this date: YYYY, YYYY-MM or YYYY-MM-DD",
		example = "2013-09-20") @Nullable PartialDate asOf) {
}
