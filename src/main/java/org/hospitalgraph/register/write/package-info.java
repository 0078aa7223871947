/**
 * Writes entries to the graph: new ones are staged, and changes to existing entities wait
 * until the end.
 */
@NullMarked
package org.hospitalgraph.register.write;

import org.jspecify.annotations.NullMarked;
