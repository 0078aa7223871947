/**
 * Which state of the graph an answer is of, and how large changes are made visible at
 * once.
 */
@NullMarked
package org.hospitalgraph.cypher.revision;

import org.jspecify.annotations.NullMarked;
