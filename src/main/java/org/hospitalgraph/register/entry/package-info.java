/**
 * The content of a record, whichever register it comes from: an entry with its number,
 * its place and its links.
 */
@NullMarked
package org.hospitalgraph.register.entry;

import org.jspecify.annotations.NullMarked;
