package org.hospitalgraph.fetch;

import java.time.Duration;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A data set of {@code registers/catalogue.yaml}.
 *
 * @param name by which it is imported
 * @param title what it is
 * @param publisher who publishes it
 * @param licence under which licence
 * @param slug what data.gouv.fr calls it
 * @param resource which of its files, by title or address; its first group is the date
 * @param address where a year's file is, with {@code YEAR}, in case data.gouv.fr has none
 * @param source the register that it becomes in the graph
 * @param fresh how long it is fresh
 */
public record DataSet(String name, String title, String publisher, String licence, String slug, Pattern resource,
		@Nullable String address, String source, Duration fresh) {
}
