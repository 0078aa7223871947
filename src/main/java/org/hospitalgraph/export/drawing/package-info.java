/**
 * What a diagram looks like, whatever it is written as: positions, sizes, colours,
 * shapes, and how much room names take.
 */
@NullMarked
package org.hospitalgraph.export.drawing;

import org.jspecify.annotations.NullMarked;
