/**
 * A base that grows while it runs: the folder of dossiers is watched and loaded when it
 * changes, dossiers are checked as somebody writes them, and the page may put one into
 * the folder where the service was started for that. Imports {@code model},
 * {@code dossier}, {@code load}, {@code document} and {@code start}.
 */
@NullMarked
package org.hospitalgraph.atelier;

import org.jspecify.annotations.NullMarked;
