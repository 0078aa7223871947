/**
 * What hospital-graph speaks of: entities, facts, names, figures and sources; partial
 * dates and how certain a fact is at a date; graphs and paths as answers. Values that
 * know their own rules. Imports the JDK only (and JSpecify's annotations), so that
 * everything else may import it.
 */
@NullMarked
package org.hospitalgraph.model;

import org.jspecify.annotations.NullMarked;
