/**
 * A dossier as its author wrote it, with the line of everything in it.
 */
@NullMarked
package org.hospitalgraph.dossier.read;

import org.jspecify.annotations.NullMarked;
