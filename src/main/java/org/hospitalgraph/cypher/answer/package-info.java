/**
 * What an answer needs beside its question: titles of sources, links to Neo4j Browser,
 * answers that are kept.
 */
@NullMarked
package org.hospitalgraph.cypher.answer;

import org.jspecify.annotations.NullMarked;
