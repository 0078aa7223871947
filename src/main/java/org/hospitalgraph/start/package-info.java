/**
 * What a start does before the first answer, what it says, and why it ends where it
 * cannot go on. Imports {@code database}, {@code dossier}, {@code load} and
 * {@code cypher}.
 */
@NullMarked
package org.hospitalgraph.start;

import org.jspecify.annotations.NullMarked;
