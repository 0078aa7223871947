/**
 * Puts a knowledge base into the graph: rows for the files of {@code cypher/load}, all in
 * one transaction, so that readers see the old revision or the new one. Imports
 * {@code model}, {@code naming} for the search texts, and {@code cypher}.
 */
@NullMarked
package org.hospitalgraph.load;

import org.jspecify.annotations.NullMarked;
