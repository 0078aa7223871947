/**
 * What is wrong in dossiers, or likely to be: where, and what would be right.
 */
@NullMarked
package org.hospitalgraph.dossier.problem;

import org.jspecify.annotations.NullMarked;
