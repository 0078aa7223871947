/**
 * One class per question that walks the graph, with its controller: who is linked to
 * whom, neighbourhoods, paths, what is shared, diagrams, changes, centrality. Each is
 * answered by a file of {@code cypher/queries}. Imports {@code model}, {@code cypher} and
 * {@code entity}.
 */
@NullMarked
package org.hospitalgraph.traversal;

import org.jspecify.annotations.NullMarked;
