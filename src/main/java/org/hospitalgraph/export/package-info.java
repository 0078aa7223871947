/**
 * Graphs and lists as files that other tools open: one writer per format. A writer takes
 * a {@link org.hospitalgraph.model.Graph} and writes to a stream; it knows neither Spring
 * nor Neo4j, and nothing of it depends on the clock, the default locale, the default
 * charset or the order of the input, so that the same graph gives the same bytes. Imports
 * only {@code model}, the JDK and the libraries of the formats.
 */
@NullMarked
package org.hospitalgraph.export;

import org.jspecify.annotations.NullMarked;
