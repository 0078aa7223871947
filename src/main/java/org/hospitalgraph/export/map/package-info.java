/**
 * Graphs as GeoJSON, for maps.
 */
@NullMarked
package org.hospitalgraph.export.map;

import org.jspecify.annotations.NullMarked;
