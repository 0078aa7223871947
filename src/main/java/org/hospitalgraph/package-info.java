/**
 * hospital-graph: who works with whom among French public hospitals, through what, since
 * when, and who says so. The commands, and the application that puts the packages
 * together.
 */
@NullMarked
package org.hospitalgraph;

import org.jspecify.annotations.NullMarked;
