/**
 * Known names by their words.
 */
@NullMarked
package org.hospitalgraph.mention.lexicon;

import org.jspecify.annotations.NullMarked;
