/**
 * The hospitals of an area: in a territory, or within some kilometres of a place, with
 * the facets to narrow them. Imports {@code model}, {@code cypher} and {@code entity}.
 */
@NullMarked
package org.hospitalgraph.area;

import org.jspecify.annotations.NullMarked;
