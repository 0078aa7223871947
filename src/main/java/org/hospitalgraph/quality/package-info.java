/**
 * Findings: contradictions and gaps that an analyst works on next. Each check is a file
 * of {@code cypher/checks}; its rows are findings, and no rows means that all is well.
 * Imports {@code model}, {@code cypher} and {@code atelier}.
 */
@NullMarked
package org.hospitalgraph.quality;

import org.jspecify.annotations.NullMarked;
