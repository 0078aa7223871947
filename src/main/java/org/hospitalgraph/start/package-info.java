/**
 * What a start does before the first answer, the messages it prints, and why it ends if
 * it cannot continue. Imports {@code database}, {@code dossier}, {@code load} and {@code
 * cypher}.
 */
@NullMarked
package org.hospitalgraph.start;

import org.jspecify.annotations.NullMarked;
