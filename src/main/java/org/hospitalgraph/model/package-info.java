/**
 * The things in hospital-graph: entities, facts, statements, figures and sources. They
 * are values that know their own rules. Imports only the JDK (and JSpecify's
 * annotations), so that everything else may import it.
 */
@NullMarked
package org.hospitalgraph.model;

import org.jspecify.annotations.NullMarked;
