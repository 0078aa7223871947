/**
 * Graphs as RDF: JSON-LD and Turtle, with the same vocabulary.
 */
@NullMarked
package org.hospitalgraph.export.rdf;

import org.jspecify.annotations.NullMarked;
