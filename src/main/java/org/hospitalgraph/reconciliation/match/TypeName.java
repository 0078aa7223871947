package org.hospitalgraph.reconciliation.match;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A type of the protocol: a label such as {@code Establishment}, or a category such as
 * {@code CH}.
 *
 * @param id the label or category
 * @param name the name for people
 * @param broader the label of a category
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TypeName(String id, String name, @Nullable List<TypeName> broader) {
}
