/**
 * Builds one knowledge base from valid dossiers.
 */
@NullMarked
package org.hospitalgraph.dossier.assembly;

import org.jspecify.annotations.NullMarked;
