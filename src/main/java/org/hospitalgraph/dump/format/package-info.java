/**
 * The tables of a dump, and the formats in which they are written.
 */
@NullMarked
package org.hospitalgraph.dump.format;

import org.jspecify.annotations.NullMarked;
