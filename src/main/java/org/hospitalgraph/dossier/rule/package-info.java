/**
 * Rules for dossiers beyond their form, each on its own, and the expansion of short
 * forms.
 */
@NullMarked
package org.hospitalgraph.dossier.rule;

import org.jspecify.annotations.NullMarked;
