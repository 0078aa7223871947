/**
 * Everything in the graph at one revision, as tables, for analysts who want all of it in
 * their own tools. Reads the graph a page at a time and writes as it reads.
 */
@NullMarked
package org.hospitalgraph.dump;

import org.jspecify.annotations.NullMarked;
