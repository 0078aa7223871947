/**
 * How two entities are connected.
 */
@NullMarked
package org.hospitalgraph.traversal.paths;

import org.jspecify.annotations.NullMarked;
