/**
 * Errors and probable mistakes in dossiers: where they are, and how to correct them.
 */
@NullMarked
package org.hospitalgraph.dossier.problem;

import org.jspecify.annotations.NullMarked;
