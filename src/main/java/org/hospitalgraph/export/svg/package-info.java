/**
 * Graphs as pictures.
 */
@NullMarked
package org.hospitalgraph.export.svg;

import org.jspecify.annotations.NullMarked;
