/**
 * Parts of the graph: around an entity, what several share, what stands in the middle.
 */
@NullMarked
package org.hospitalgraph.traversal.graph;

import org.jspecify.annotations.NullMarked;
