/**
 * What a document says, as proposals for a dossier: rules that each read one pattern of
 * the field, with their words. No proposal says more than its words. Imports
 * {@code model}, {@code mention} and {@code document.reading}.
 */
@NullMarked
package org.hospitalgraph.document.draft;

import org.jspecify.annotations.NullMarked;
