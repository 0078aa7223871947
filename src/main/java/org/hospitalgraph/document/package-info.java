/**
 * Documents: drafts of dossiers from what they say, and the way back from a fact to its
 * sentence. Imports {@code model}, {@code mention}, {@code cypher} and its own parts.
 */
@NullMarked
package org.hospitalgraph.document;

import org.jspecify.annotations.NullMarked;
