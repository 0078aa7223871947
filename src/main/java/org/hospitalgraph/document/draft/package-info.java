/**
 * What a document says, as a proposal for a dossier.
 */
@NullMarked
package org.hospitalgraph.document.draft;

import org.jspecify.annotations.NullMarked;
