/**
 * The {@code .cypher} files: their headers, parameters and texts.
 */
@NullMarked
package org.hospitalgraph.cypher.file;

import org.jspecify.annotations.NullMarked;
