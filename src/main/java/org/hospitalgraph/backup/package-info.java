/**
 * Writes the whole graph into a file, and brings it back: what dossiers and register
 * files could not rebuild, such as imports whose files nobody has kept. Knows nodes and
 * relationships, not what they mean. Imports {@code model} for fingerprints, and
 * {@code cypher}.
 */
@NullMarked
package org.hospitalgraph.backup;

import org.jspecify.annotations.NullMarked;
