/**
 * Finds the words of a text that are names, before it is known whose.
 */
@NullMarked
package org.hospitalgraph.mention.spotter;

import org.jspecify.annotations.NullMarked;
