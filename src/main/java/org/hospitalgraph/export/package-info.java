/**
 * Graphs and lists as files that other tools open. A writer takes a
 * {@link org.hospitalgraph.model.answer.Graph} and writes to a stream; it knows neither
 * Spring nor Neo4j, and nothing of it depends on the clock, the default locale, the
 * default charset or the order of the input, so that the same graph gives the same bytes.
 * {@code export} itself knows all writers; {@code export.format} says what a writer is.
 */
@NullMarked
package org.hospitalgraph.export;

import org.jspecify.annotations.NullMarked;
