/**
 * Additions to an answer: titles of sources, links to Neo4j Browser, and the cache of
 * answers.
 */
@NullMarked
package org.hospitalgraph.cypher.answer;

import org.jspecify.annotations.NullMarked;
