/**
 * A large import changes a copy of the graph that nobody reads, which then takes the
 * place of the graph. Why: docs/decisions/0024.
 */
@NullMarked
package org.hospitalgraph.database.successor;

import org.jspecify.annotations.NullMarked;
