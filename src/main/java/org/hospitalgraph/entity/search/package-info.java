/**
 * Finds entities by the words of their names, with filters and counts.
 */
@NullMarked
package org.hospitalgraph.entity.search;

import org.jspecify.annotations.NullMarked;
