/**
 * One class per question that walks through the graph, with its controller: links,
 * neighbourhoods, paths, what is shared, diagrams, changes, centrality. Each is answered
 * by a file of {@code cypher/queries}. Imports {@code model}, {@code cypher} and
 * {@code entity}.
 */
@NullMarked
package org.hospitalgraph.traversal;

import org.jspecify.annotations.NullMarked;
