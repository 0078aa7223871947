/**
 * Which entity a name means, given what else is known, and the properties of entities.
 * The same for all versions of the protocol.
 */
@NullMarked
package org.hospitalgraph.reconciliation.match;

import org.jspecify.annotations.NullMarked;
