/**
 * Parts of the graph: around an entity, what several entities share, and which entities
 * are central.
 */
@NullMarked
package org.hospitalgraph.traversal.graph;

import org.jspecify.annotations.NullMarked;
