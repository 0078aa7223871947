/**
 * What a record of a register says, whichever register it is of: an entry with its
 * number, its place and its ties.
 */
@NullMarked
package org.hospitalgraph.register.entry;

import org.jspecify.annotations.NullMarked;
