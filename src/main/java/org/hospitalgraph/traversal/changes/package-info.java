/**
 * What began and what ended between two dates.
 */
@NullMarked
package org.hospitalgraph.traversal.changes;

import org.jspecify.annotations.NullMarked;
