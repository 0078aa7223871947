/**
 * Brings entries into the graph: what is new is staged, what changes an entity is kept
 * for the end.
 */
@NullMarked
package org.hospitalgraph.register.write;

import org.jspecify.annotations.NullMarked;
