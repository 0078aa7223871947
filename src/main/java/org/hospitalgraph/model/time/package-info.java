/**
 * Partial dates as sources write them, and when a fact holds as far as the sources say.
 */
@NullMarked
package org.hospitalgraph.model.time;

import org.jspecify.annotations.NullMarked;
