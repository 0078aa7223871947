/**
 * One knowledge base out of valid dossiers.
 */
@NullMarked
package org.hospitalgraph.dossier.assembly;

import org.jspecify.annotations.NullMarked;
