/**
 * The hospitals of an area: of a territory, or within some kilometres of a place, with
 * what to narrow them by. Imports {@code model}, {@code cypher} and {@code entity}.
 */
@NullMarked
package org.hospitalgraph.area;

import org.jspecify.annotations.NullMarked;
