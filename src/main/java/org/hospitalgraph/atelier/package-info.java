/**
 * The dossiers folder of a running service: it is watched and loaded when it changes,
 * dossiers are checked as somebody writes them, and the page may write to the folder if
 * the service was started for that. Imports {@code model}, {@code dossier}, {@code
 * load}, {@code document} and {@code start}.
 */
@NullMarked
package org.hospitalgraph.atelier;

import org.jspecify.annotations.NullMarked;
