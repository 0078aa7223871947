/**
 * What dossiers must fulfil beyond their form, each rule on its own; and short forms
 * written out.
 */
@NullMarked
package org.hospitalgraph.dossier.rule;

import org.jspecify.annotations.NullMarked;
