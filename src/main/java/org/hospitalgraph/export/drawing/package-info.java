/**
 * The appearance of a diagram in any format: positions, sizes, colours, shapes, and the
 * space that names need.
 */
@NullMarked
package org.hospitalgraph.export.drawing;

import org.jspecify.annotations.NullMarked;
