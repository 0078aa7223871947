package org.hospitalgraph.register;

import java.nio.file.Path;

import org.hospitalgraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What the user says of a file.
 *
 * @param date of which day or year it is, where it does not say so itself
 * @param whole whether it is the whole register, so that what it lacks has ended: yes,
 * no, or null where that is to be judged by its size
 * @param rejects the folder for rejected records
 */
public record ImportOptions(@Nullable PartialDate date, @Nullable Boolean whole, Path rejects) {
}
