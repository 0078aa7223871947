/**
 * Turns names into entities, for OpenRefine and other clients of the Reconciliation
 * Service API 0.2
 * (https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/):
 * matching in batches, suggestions, previews and the values of matched entities.
 * {@code naming} decides what a name means and when it is certain; {@code entity} finds
 * the candidates. Imports {@code model}, {@code naming}, {@code cypher} and
 * {@code entity}.
 */
@NullMarked
package org.hospitalgraph.reconciliation;

import org.jspecify.annotations.NullMarked;
