package org.hospitalgraph.fetch;

import java.time.Duration;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A data set of {@code registers/catalogue.yaml}.
 *
 * @param name the name by which it is imported
 * @param title what it is
 * @param publisher who publishes it
 * @param licence its licence
 * @param slug its name at data.gouv.fr
 * @param resource pattern for the title or address of the file; its first group is the
 * date
 * @param address address of a year's file, with {@code YEAR}, in case data.gouv.fr has
 * none
 * @param source the source that it becomes in the graph
 * @param fresh how long it counts as fresh
 */
public record DataSet(String name, String title, String publisher, String licence, String slug, Pattern resource,
		@Nullable String address, String source, Duration fresh) {
}
