package org.hospitalgraph.register.entry;

import org.hospitalgraph.model.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Whose data a file is, and of when: what becomes a source of the graph.
 *
 * @param source id of the source, the same for every extraction
 * @param title what it is called
 * @param publisher who publishes it
 * @param extracted the day or year that the data are of
 * @param url where it can be had
 */
public record Register(String source, String title, @Nullable String publisher, PartialDate extracted,
		@Nullable String url) {
}
