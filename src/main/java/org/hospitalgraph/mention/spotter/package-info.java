/**
 * Finds which words of a text are a name, before it is known whose.
 */
@NullMarked
package org.hospitalgraph.mention.spotter;

import org.jspecify.annotations.NullMarked;
