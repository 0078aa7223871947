/**
 * Search and detail: entities by name, kind and place; one entity with its names,
 * figures, relations and sources; documents and what they state. Imports {@code model},
 * {@code naming} and {@code cypher}.
 */
@NullMarked
package org.hospitalgraph.entity;

import org.jspecify.annotations.NullMarked;
