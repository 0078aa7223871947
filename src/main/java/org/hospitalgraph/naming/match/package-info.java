/**
 * How similar a written name and a known one are, and which entity it means.
 */
@NullMarked
package org.hospitalgraph.naming.match;

import org.jspecify.annotations.NullMarked;
