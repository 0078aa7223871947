/**
 * Answers who is in a text, by what the graph holds: the known entities, read once for a
 * revision and when the first text comes, and the endpoint. Imports {@code mention},
 * {@code model} and {@code cypher}.
 */
@NullMarked
package org.hospitalgraph.mention.service;

import org.jspecify.annotations.NullMarked;
