package org.hospitalgraph.register.entry;

import org.hospitalgraph.model.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The register and the date of a file, which become a source of the graph.
 *
 * @param source id of the source, the same for every extraction
 * @param title its title
 * @param publisher who publishes it
 * @param extracted the day or year of the data
 * @param url where it is available
 */
public record Register(String source, String title, @Nullable String publisher, PartialDate extracted,
		@Nullable String url) {
}
