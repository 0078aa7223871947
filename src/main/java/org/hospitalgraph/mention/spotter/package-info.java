/**
 * Which words of a text name somebody, before it is known whom.
 */
@NullMarked
package org.hospitalgraph.mention.spotter;

import org.jspecify.annotations.NullMarked;
