/**
 * Names into entities, for OpenRefine and other clients of the Reconciliation Service API
 * 0.2 (https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/):
 * matching in batches, suggestions, previews and the values of matched entities. What a
 * name is, and when it is sure, {@code naming} knows; who comes into question,
 * {@code entity}. Imports {@code model}, {@code naming}, {@code cypher} and
 * {@code entity}.
 */
@NullMarked
package org.hospitalgraph.reconciliation;

import org.jspecify.annotations.NullMarked;
