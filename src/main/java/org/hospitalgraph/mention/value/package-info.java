/**
 * Dates and numbers in a text.
 */
@NullMarked
package org.hospitalgraph.mention.value;

import org.jspecify.annotations.NullMarked;
