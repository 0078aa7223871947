/**
 * Finds the entities in a text with the names in the graph, which are read once per
 * revision when the first text arrives; and the endpoint. Imports {@code mention},
 * {@code model} and {@code cypher}.
 */
@NullMarked
package org.hospitalgraph.mention.service;

import org.jspecify.annotations.NullMarked;
