/**
 * National registers (FINESS, FINESS+, SAE) and lists that people keep, read as streams
 * and brought into the graph: by number, never silently by name. A bad record is set
 * aside with its line and a reason, and the import goes on. Imports {@code model},
 * {@code naming} and {@code cypher}.
 */
@NullMarked
package org.hospitalgraph.register;

import org.jspecify.annotations.NullMarked;
