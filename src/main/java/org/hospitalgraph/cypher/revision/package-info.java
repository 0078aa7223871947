/**
 * Which revision of the graph an answer comes from, and how large changes become visible
 * at once.
 */
@NullMarked
package org.hospitalgraph.cypher.revision;

import org.jspecify.annotations.NullMarked;
