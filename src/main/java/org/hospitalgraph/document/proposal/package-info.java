/**
 * What the rules propose, collected fact by fact.
 */
@NullMarked
package org.hospitalgraph.document.proposal;

import org.jspecify.annotations.NullMarked;
