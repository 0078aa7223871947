/**
 * Which establishments are linked to one, or to several, and through what.
 */
@NullMarked
package org.hospitalgraph.traversal.links;

import org.jspecify.annotations.NullMarked;
